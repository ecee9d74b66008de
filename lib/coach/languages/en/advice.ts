import type { AdvicePhrases } from '@/lib/coach/languages/advice-phrases';
import { bait, noBait } from './bait';
import { readNamedDays } from './named-days';
import { noPromise, promises } from './promises';
import { suggest } from './suggest';

const set = (words: string) => new Set(words.split(' '));

/** What the rules listen for in English. */
export const advice: AdvicePhrases = {
  claim:
    /\b(?:(?:high|top|best|highest|finest|premium)[ -]quality|award[- ]winning|state[- ]of[- ]the[- ]art|cutting[- ]edge|world[- ]class|top[- ]notch|premium|(?:hand|home)[- ]?made|hand[- ]?crafted|artisan(?:al)?|market[- ]leading|industry[- ]leading|revolutionary|innovative|the (?:best|finest|newest) \w+|number one|no\. ?1|all[- ]new|brand[- ]new|our (?:new|newest|latest) \w+|made (?:with|from) (?:the (?:best|finest)|love|care|only)|now available|available now|new in|just arrived)\b/giu,
  benefit:
    /\b(?:so (?:that )?you(?:'ll| can| get| never| don't| won't| have| are|r)?|sav(?:es?|ing) (?:you|your|time|money)|help(?:s|ing)? (?:you|your)|let(?:s|ting) you|gives? you|keeps? (?:you|your)|makes? (?:you|your|it easy|it easier)|means (?:you|that you|your|no more)|you (?:can (?:now|finally|also|have|get|enjoy|use|make|find|choose|save|book|order|see|learn)|get|save|never|no longer|don't (?:have|need) to|won't (?:have|need) to)|you'll (?:get|save|never|have|find|learn|love|feel|sleep|know)|without (?:having to|the (?:fuss|wait|hassle|mess|cost|queue)|leaving|waiting|any)|no more \w+ing|(?:perfect|ideal|great|made|just right|good) for (?:your|you|when|those|a|busy|anyone|everyone)|easier|in (?:just |under |less than )?(?:\d+|two|five|ten|a few) minutes|learn (?:how|why|what)|how (?:to|you can)|keeps? (?:fresh|warm|cool|well)|lasts? (?:for|all|longer)|ready (?:for your|when you|to (?:eat|use|take))|your own)\b/giu,
  bait,
  noBait,
  person:
    /\b(?:I|my|me|mine|I'm|I've|our (?:\w+ )?(?:baker|founder|owner|team|chef|apprentice|grandmother|family|regulars?|customers?|neighbou?rs?|daughter|son|florist|stylist|jeweller|trainer)s?|grand(?:mother|father|ma|pa)|mum|mom|dad|husband|wife|(?:[A-Z][a-z]+) (?:baked|made|says|said|told|asked|came|wanted|loves|picked|chose|turned|turns|has been|started|joined|and I)|a (?:customer|regular|neighbou?r|reader|follower) (?:asked|told|said|wanted|wrote)|once upon|one (?:morning|evening|day)|years ago|remember (?:when|the)|story)\b|😂|😅|🙈/gu,
  reason:
    /\b(?:because|to (?:celebrate|thank|say thank|mark|welcome|honou?r|make up|help|cheer|use up|clear|kick off|warm)|in (?:honou?r|celebration) of|as (?:a )?thank|thank(?:s| you) (?:to|for)|for (?:our|the|my) (?:\w+ )?(?:birthday|anniversary)|(?:turns?|turned) (?:\d+|one|two|three|five|ten|twenty|\w+ years)|(?:it's|it is) (?:our|my|the shop's) \w+|so that|after (?:the|a|all|your)|baked too many|too (?:many|much)|left over)\b/giu,
  exclusive:
    /\b(?:(?:for|to|our|all|my|just|only|x|twitter|facebook|instagram|linkedin) (?:our |my |you,? (?:our |my )?)?(?:\w+ )?(?:followers|fans|subscribers|members|regulars|friends|readers|community|insiders)|followers?[- ](?:only|first|exclusive)|followers|exclusive(?:ly)?|(?:facebook|twitter|instagram|linkedin|x)[- ](?:only|exclusive)|(?:show|mention|bring|flash|say|quote|screenshot) (?:us |me )?(?:this|the|that you saw this) ?(?:post|tweet|page|word|code|message|ad|status|it)?|only (?:here|on this page|for you)|just for you|(?:code|password):? ["']?[A-Z0-9]{3,}|loyalty|early (?:access|bird)|first (?:\d+|ten|twenty|five) (?:people|to|who|customers|of you|comments?))\b/giu,
  passOn:
    /\b(?:(?:bring|take|invite|treat|send|refer|tell|with) (?:along )?(?:a|your|one|some) (?:best |good )?(?:friend|friends|mate|mates|neighbou?r|colleague|partner|mum|mom|family|somebody|someone|plus one)|bring (?:someone|somebody|the family|a plus)|pass (?:it|this) on|share (?:it|this|the (?:code|word|offer)) with|(?:two|2|both) for (?:one|1)|2 ?4 ?1|for (?:you and|two|both)|refer(?:ral)?|plus[- ]one|spread the word|forward (?:it|this)|both of you|each of you)\b/giu,
  contest: {
    is: /\b(?:giveaway|giving away|give away|sweepstakes?|raffle|prize draw|(?:chance|enter|entered|opportunity) to win|(?:you|one of you|somebody|someone) (?:could|can|might) win|(?:enter|join) (?:our|the) (?:contest|competition|draw)|(?:our|a|the) (?:photo |caption |drawing )?(?:contest|competition)(?= (?:is|starts|runs|ends|to|:|-)|[!.:])|to enter|win (?:a|an|one of|two|our|tickets))\b|#(?:giveaway|contest|sweepstakes|competition)\b/giu,
    shareToEnter:
      /\b(?:(?:share|repost|reshare|tag)\b[^.!?\n]{0,60}\b(?:to (?:enter|win|be entered|take part|participate)|for (?:a|your|the) chance|(?:and|&|could|can) win|extra entr(?:y|ies)|counts as)|to (?:enter|win|take part|participate)[^.!?\n]{0,40}\b(?:share|tag|repost)\b|(?:enter|win) by (?:sharing|tagging)|share (?:this|it) (?:post )?(?:to|on) your (?:timeline|story|page|profile|wall)|(?:1|2|3|4)[.)] ?(?:share|tag)\b|(?:like|follow|comment)(?:,| and| &) (?:share|tag))/giu,
    rules:
      /\b(?:rules|t ?& ?c'?s?|t'?s ?(?:&|and) ?c'?s|terms|conditions|no purchase|official|small print|one entry|(?:picked|drawn|chosen) at random|random draw)\b/giu,
    eligible:
      /\b(?:18\+|over 18|aged? \d+|\d+ (?:or|and) over|(?:uk|us|u\.s\.|canada|canadian|ireland|eu|local|spain|[A-Z][a-z]+) (?:residents?|only|entries)|open to|residents? (?:of|only|in)|eligib\w+|anyone can enter|who can enter|void where|pick ?up (?:in (?:the )?(?:shop|store)|only)|collect(?:ion)? (?:in|only|from))\b/giu,
    release:
      /\b(?:(?:not|no way|nothing) (?:be )?(?:sponsored|endorsed|administered|affiliated|associated|connected|to do|run|linked)[^.!?\n]{0,60}(?:facebook|instagram|linkedin|twitter|meta|\bx\b)|(?:release|releases|releasing) (?:facebook|meta|instagram|linkedin|twitter|x)\b|(?:facebook|meta|instagram|linkedin|twitter|x) (?:has|have|plays?|takes?) no)/giu,
  },
  sells:
    /\b(?:(?:buy|order|shop|book|pre-?order|reserve|subscribe)(?= (?:now|today|here|online|yours|your|early|at|via|it|one|a|the|from)\b| ?[:.!→👉])|on sale|in (?:the )?(?:shop|store|stock)|(?:only|just|from|for|at) [£$€₹]\s?\d|[£$€₹]\s?\d+|get yours|add to (?:cart|basket)|available (?:now|at|in|from|online)|(?:buy|order) yours|don't miss|limited (?:stock|edition|offer)|link in bio|sign up|prices? (?:start|from))\b|[£$€₹]\s?\d/giu,
  jargon:
    /\b(?:synerg(?:y|ies|istic)|leverag(?:e|es|ing)|paradigm(?: shift)?|best[- ]in[- ]class|best[- ]of[- ]breed|cutting[- ]edge|bleeding[- ]edge|game[- ]chang(?:er|ing)|value[- ]add(?:ed)?|value proposition|low[- ]hanging fruit|move the needle|circle back|deep dive|think(?:ing)? outside the box|holistic(?:ally)?|ecosystem|scalable|actionable|turn-?key|mission[- ]critical|thought leader(?:s|ship)?|core competenc(?:y|ies)|solution provider|end[- ]to[- ]end|seamless(?:ly)?|disruptive|empower(?:s|ing|ed)? (?:businesses|organi[sz]ations|teams)|stakeholders?|deliverables?|touch base|utili[sz](?:e|es|ing)|facilitat(?:e|es|ing)|world[- ]class|state[- ]of[- ]the[- ]art|omni-?channel|customer[- ]centric|data[- ]driven|monetiz(?:e|ing)|streamlin(?:e|es|ed|ing)|learnings|growth hack(?:s|ing)?|KPIs?|ROI|B2B|SaaS)\b/giu,
  smallWords: set(
    "the a an and or of to in on for with at by from is are was were be been being it its this that these those we our us ours you your yours i my me mine they their them he she his her not no so if but as do does did what which who when where why how all can could will would should just now get got have has had out up down more most about into over after before then than there here any some one two new make made want need like very really also only still too please thank thanks it's i'm you're we're don't can't what's let's today tomorrow day time",
  ),
  promises,
  noPromise,
  readNamedDays,
  suggest,
};
