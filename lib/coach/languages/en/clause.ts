import type { TrainedWords } from '@/lib/coach/languages/trained-words';

const own = "(?:we|we're|we've|we'll|we'd|weve)";
const alone = "(?:i|i'm|im|i've|ive|i'll|i'd)";
const feeling =
  "(?:excited|thrilled|proud|happy|pleased|delighted|honou?red|grateful|humbled|stoked|pumped|thankful|blessed|lucky|glad|ready|sad|sorry|lovely|wonderful|great|amazing|fantastic|fabulous|incredible|awesome|brilliant|good|nice|busy|big|huge|another|an? honou?r|an? (?:pleasure|great|busy|lovely|wonderful|fantastic|amazing|big|good|beautiful)|what an?|such an?|so (?:much|many)|can't wait|cannot wait|looking forward|loved|loving|enjoyed)";
const doing =
  '(?:[\\p{L}]{3,}ing)(?<!^(?:nothing|something|everything|anything|morning|evening|during|spring|king|wedding|being|according|bring|sing|thing|ring))';

/**
 * The parts of a post's first sentence, in English: what may stand before the main clause, whose clause it is, and what
 * its verb says. Subjects are tried in this order; each pattern reads the main clause as written.
 */
export const clause: TrainedWords['clause'] = {
  label:
    /^(?:\[[^\]\n]{1,20}\][:\s]*|\(?\d{1,2}\/\d{0,2}\)?\s+|\p{Lu}[\p{Lu}\d'&]+(?: \p{Lu}[\p{Lu}\d'&]+){0,3}\s?[:!|-]+\s+|(?:icymi|breaking|news|update|new|reminder|live|watch|video|coming up|big news|press release|case study|announcement|job alert|psa|fyi|dyk|tbt)\b ?[:!|-]+\s+|#\w+ ?[:|-]\s+)+/iu,
  adverbial:
    /^(?:in|on|at|as|with|after|for|since|from|during|this|last|next|today|tonight|yesterday|tomorrow|earlier|over|throughout|before|by|despite|while|when|once|every|each|just|here|back in|thanks to|to (?:celebrate|mark|help|support|kick)|ahead of|because|if|although|whether|now that|meanwhile|recently|together|inspired by|following)\b[^,.!?\n]{0,90}, ?(?=\S)/iu,
  subjects: {
    quote: /^["'“‘]/u,
    all: /^(?:we all|all of us|let's|let us|as a (?:community|nation|society|country))\b/iu,
    we: new RegExp(`^(?:and |so |but |yes |yep |here |today |now |finally |then )*${own}\\b`, 'iu'),
    our: /^(?:and |one of |some of |all of |two of |most of |many of |members of |part of |check out |meet |introducing )*our\b/iu,
    i: new RegExp(`^(?:and |so |but |today |just )*${alone}\\b`, 'iu'),
    my: /^(?:and |one of |some of )*(?:my|mine|me)\b/iu,
    ask: /\?["')\]]*\s*$/u,
    you: /^(?:you|your|you're|you've|you'll|y'all|ya)\b/iu,
    mention: /^\.?@\w/u,
    tag: /^#\w/u,
    thanks:
      /^(?:(?:a|and|so|very|many|huge|big|massive|special|thank) )*(?:thanks?|thank you|thx|shout-?out|congrat\w*|kudos|well done|cheers|props|welcome)\b/iu,
    wish: /^(?:happy|merry|wishing|have a|good (?:morning|evening|night|luck)|season's|blessed|eid|to all|to everyone|best wishes|here's to)\b/iu,
    tell: /^(?:please |now |then |just |don't |do not |never |always |come |go )?(?:add|apply|ask|attend|avoid|be|bid|book|bring|browse|build|buy|call|catch|celebrate|check|cheer|choose|claim|click|come|comment|connect|cook|create|cut|discover|dive|do|donate|don't|download|drop|earn|eat|enjoy|enter|experience|explore|feel|fill|find|follow|fuel|gear|get|give|go|grab|guess|head|hear|help|hit|host|imagine|improve|invite|join|keep|kick|know|learn|leave|let|level|like|listen|look|love|make|mark|meet|mix|name|need|nominate|open|order|pack|pair|pick|plan|play|pledge|prepare|protect|put|raise|read|register|relax|remember|reply|reserve|retweet|rt|save|say|schedule|score|see|send|serve|set|share|shop|show|sign|sip|skip|snag|spend|spice|spot|start|stay|step|stock|stop|stream|submit|subscribe|support|swipe|tag|take|tap|tell|test|text|think|transform|travel|treat|try|tune|turn|unlock|upgrade|use|view|visit|vote|wake|wanna|want|warm|watch|wear|whip|win|work|wrap|write)\b(?! (?:of|is|are|was|in progress|by|at our)\b)/iu,
    feeling: new RegExp(
      `^(?:(?:so|very|super|incredibly|beyond|absolutely|truly|really|feeling|too|extra|just|a) )*${feeling}\\b`,
      'iu',
    ),
    doing: new RegExp(
      `^(?:(?:just|currently|still|already|finally|now|casually|back|bout to|about to) )*${doing}\\b`,
      'iu',
    ),
    did: /^(?:(?:just|finally|already|recently|proudly|officially) )*(?:had|got|met|spent|went|caught|finished|started|received|won|made|took|found|saw|spoke|joined|visited|attended|played|hosted|launched|opened|added|posted|released|wrapped|returned|completed|signed|hit|reached|built|created|updated|shot|recorded|been)\b/iu,
    fresh:
      /^(?:(?:a|an|the|all|brand|now|just) )*(?:brand-new|new|newest|latest|first look|sneak peek|coming soon|out now|now (?:open|available|playing|hiring)|just (?:in|dropped|launched|released|announced|listed)|introducing|announcing|presenting|unveiling|available|back|behind|live|hiring|sold out|fully booked|closed|open)\b/iu,
    expletive:
      /^(?:it|it's|its|there|there's|this|this is|that|that's|here's|here are|here is|these|those)\b/iu,
    other:
      /^(?:he|she|they|everyone|everybody|people|some|many|most|nobody|no one|if|when|while|what|why|how|who|where|which|whether|because|every|each|all|both|few|one|one of|two|three)\b/iu,
    number: /^(?:\p{N}|[$£€]\p{N})/u,
    team: /^(?:the|a|an|another|two|three|some|members of|part of)? ?(?:\p{L}+ ){0,3}(?:team|staff|crew|gang|students?|kids?|juniors?|coach|coaches|class|classes|shop|store|studio|gym|club|clinic|kitchen|bakery|caf[eé]|salon|office|members?|boxers?|fighters?|dancers?|players?|chef|founder|owner|ceo|president|director|officers?|firefighters?|crews?)\b/iu,
    determined: /^(?:the|a|an|his|her|their|its|another|no)\b/iu,
    proper:
      /^(?:\p{Lu}[\p{L}\p{N}&'.-]*(?:,? (?:of|the|and|&|for|de|by) |,? |'s ))+?(?:\p{Lu}|\d)|^\p{Lu}+[\p{Lu}\p{Ll}]*\p{Lu}[\p{L}\p{N}]*/u,
    noun: /^\p{Lu}[\p{L}\p{N}'-]*(?: and|,)? \p{Ll}+/u,
    bare: /^\p{L}/u,
  },
  verbs: {
    be: /\b(?:is|are|was|were|am|'re|'m|isn't|aren't|wasn't|has been|have been|will be|be)\b/iu,
    have: /\b(?:has|have|had|'ve)\b/iu,
    will: /\b(?:will|'ll|going to|gonna|can|can't|could|would|'d|should|must|may|might)\b/iu,
    launch:
      /\b(?:announc(?:es?|ed|ing)|launch(?:es|ed|ing)?|introduc(?:es?|ed|ing)|unveil(?:s|ed|ing)?|releas(?:es?|ed|ing)|reveal(?:s|ed)?|open(?:s|ed|ing)|add(?:s|ed)|expand(?:s|ed|ing)?|present(?:s|ed|ing)|premier(?:es|ed)|debuts?|deliver(?:s|ed)|appoint(?:s|ed)|hire[sd]?|partner(?:s|ed|ing)|join(?:s|ed)|secur(?:es|ed)|strengthens?|return(?:s|ed)?)\b/iu,
    offer:
      /\b(?:offer(?:s|ing|ed)?|giv(?:es|ing)|gave|provid(?:es?|ing|ed)|bring(?:s|ing)?|brought|mak(?:es|ing)|made|help(?:s|ing|ed)?|let(?:s|ting)?|allow(?:s|ing)?|serv(?:es|ing|ed)|turn(?:s|ed)|feature[sd]?|tak(?:es|ing)|support(?:s|ed|ing))\b/iu,
    win: /\b(?:w[io]ns?|won|receiv(?:es|ed)|earn(?:s|ed)|beats?|defeat(?:s|ed)|scor(?:es|ed)|named|nominated|ranked|recogni[sz]ed|celebrat(?:es?|ed|ing)|hit|reached|achieved|finish(?:es|ed)|lead|led|advance[sd]?)\b/iu,
    meet: /\b(?:visit(?:s|ed|ing)|met|host(?:s|ed|ing)|attend(?:s|ed|ing)?|spoke|speak(?:s|ing)|held|holds?|welcom(?:es?|ed|ing)|took part|participat(?:ed|es|ing)|enjoy(?:ed|ing|s)|work(?:s|ed|ing)|heading|travel(?:s|led|ed)|trained|training|shared|showed|spent|came|went|had a|put on)\b/iu,
    think:
      /\b(?:love[sd]?|like[sd]?|think|thought|believe[sd]?|know[sn]?|knew|feel[s]?|felt|want(?:s|ed)?|need(?:s|ed)?|hope[sd]?|wish|remember|understand|say|says|said|told|tells?|ask(?:s|ed)?|means?|seems?|looks?)\b/iu,
  },
};
