import type { AdvicePhrases } from '@/lib/coach/languages/advice-phrases';

const retweet = '(?:retweet|re-tweet|rt|repost|reshare|share)';
const win = '(?:win|enter|entry|entries|prize|giveaway|chance)';

/** The five classes networks demote, and follows; words asked for as counts, never an answer asked for. */
export const bait: AdvicePhrases['bait'] = {
  react:
    /\b(?:(?:hit|smash|press|tap|give (?:this|it|us)(?: post)? a) (?:the )?["']?(?:like|heart|thumbs up|love)["']?(?: button)?(?= (?:if|for|button)|["'.!]|$)|(?:like|love|heart) (?:this |the )?(?:post|photo|tweet|page|status)(?: if\b| to\b| and\b)|like if (?:you|your)|like (?:and|&|\+) (?:share|comment|follow|retweet|rt)|double[- ]tap|(?:drop|leave) (?:a|an|your) ["']?(?:like|heart|emoji|[❤♥👍🔥💙💚🙌])|(?:don't|doesn't) get [\d,.]+\w* (?:million )?(?:likes|retweets|shares))|\b(?:drop|leave) (?:a|an|your) ["']?[^\p{L}\p{N}\s"']{1,8}["']? (?:if|in|below)\b/giu,
  comment:
    /\b(?:[Cc]omment|COMMENT|[Tt]ype|[Rr]eply|[Ww]rite)(?: (?:below|here))? (?:with )?(?:the word )?(?:["'][^"'\n]{1,24}["']|(?:YES|AMEN|ME|DONE|INFO|LINK|[A-Z]{3,12}|1)\b(?!'))(?=[^.!?\n]{0,40}\b(?:if|to|for|and|below)\b|\s*(?:[.!⬇]|👇)|\s*$)|\b[Cc]omment (?:below |here )?(?:with|using) [^.!?\n]{0,40}#\p{L}+|\b(?:[Rr]eply|[Tt]weet) (?:to this (?:post|tweet) )?(?:with|using) [^.!?\n]{0,30}#\p{L}+[^.!?\n]{0,60}\b(?:win|chance|enter|vote)\b/gu,
  share: new RegExp(
    [
      `\\b${retweet} (?:this|it|with|to|and|&) ?(?:post|tweet|photo|video)?(?: with)? ?(?:(?:\\d+|five|ten|three|all|your) )?(?:of )?(?:your )?(?:friends|everyone|everybody)\\b`,
      `\\b${retweet} (?:this |the )?(?:post |tweet |photo )?(?:for (?:your|a|the) chance|to (?:win|enter|thank|vote|spread|show|help)|if (?:you|your|we)|and (?:you )?(?:could )?win|after (?:leaving|you))\\b`,
      `\\b(?:rt|retweet|share) (?:&|and|\\+|/) (?:reply|follow|like|tag|win|comment|we'll|join)\\b`,
      `\\b(?:like|follow|comment|tag|answer|reply|please)(?:,? (?:and|&|then)|,| →| \\+) ${retweet}\\b(?! (?:it|this|your|the) (?:story|stories|thoughts|photo|photos|experience|tips))`,
      `\\b${retweet} this\\b[^.!?\\n]{0,80}\\b${win}\\b`,
      `\\btell all your friends\\b`,
    ].join('|'),
    'giu',
  ),
  tag: /\b(?:tag|mention) (?:up to )?(?:a|an|your|one|two|three|four|five|\d+|some|someone|somebody)(?: (?:or more|of your|lucky|good|best))* ?(?:friends?|mates?|people|person|shero|hero|someone|somebody|mum|mom|dad|partner|bestie|colleagues?|\w+ (?:who|you(?:'d|'ve|'re)?|that|below))\b|\b(?:tag|mention) (?:someone|somebody) (?:who|you|that)\b|\btag (?:&|and) share\b|\btag a [\w-]+(?: [\w-]+)? below\b|\bget to taggin/giu,
  vote: /\b(?:cast your vote|to vote|vote here|every (?:rt|retweet|like)) ?(?:=|by|with|here)[^.!?\n]{0,40}(?:comment|#|\brt\b|\d vote|first)|\bcomment (?:below |here )?(?:with |using )[^.!?\n]{0,60}(?:#\w*vote|cast your vote)|\b(?:like|❤️?|👍) for [^.!?\n,]{1,30},? (?:and |or )?(?:comment|share|retweet|❤|😮|love|😂|👍) for\b|\brt for [^.!?\n,]{1,30},? (?:and |or )?(?:like|fav) for\b|\bto vote[^.!?\n]{0,20}by leaving (?:a )?comment\b|\bright here by (?:leaving )?comment/giu,
  follow:
    /\b[Ff]ollow (?:us|our page|this page|me|<mention>|@\w+)?[^.!?\n]{0,60}(?:\b(?:for (?:your|a) chance|to (?:win|enter)|like,? and|(?:&|and) (?:rt|retweet|like|share))\b)|\b[Ll]ike (?:our page|us|[A-Z]\w+(?: [A-Z]\w+)?) to (?:enter|win)\b/gu,
};

export const noBait: AdvicePhrases['noBait'] =
  /\b(?:(?:share|tag|comment|reply|retweet|rt)\b[^.!?\n]{0,60}\b(?:missing|lost (?:dog|cat|child)|find (?:him|her|them|the owner)|(?:your )?(?:advice|recommendations?|tips)|help (?:us )?(?:find|decide|choose))|(?:need|want|love|appreciate) your (?:help|advice|recommendations?)|lost (?:dog|cat)|missing (?:person|dog|cat|child))\b/giu;
