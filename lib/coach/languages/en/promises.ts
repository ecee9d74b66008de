import type { AdvicePhrases } from '@/lib/coach/languages/advice-phrases';

/** What a post commits to; the day stands in the same sentence (see text/promises). */
export const promises: AdvicePhrases['promises'] = [
  [
    'winner',
    /\b(?:(?:the )?(?:lucky )?winners? (?:(?:is|are|gets?|being|to be) )?(?:announced|drawn|picked|chosen|revealed|selected)|winners? (?:on|this|next|tomorrow|tonight)|(?:we(?:'ll| are going to| will|'re going to)?|i(?:'ll| will)?) (?:then )?(?:announce|draw|pick|choose|reveal|name|select) (?:the |our |a |two |three |\d )?(?:lucky )?(?:winners?|names?)|(?:the )?(?:prize )?(?:draw|drawing) (?:is|takes place|happens|on)|winners? (?:(?:will|to) be|(?:who )?we'll))\b/giu,
  ],
  [
    'news',
    /\b(?:(?:we(?:'ll| will|'re going to| are going to)|i(?:'ll| will|'m going to| am going to)) (?:share|post|publish|reveal|tell|show|announce|let you know|upload|be sharing|be posting|be announcing|give you|send|unveil|release|be back with)|(?:back in stock|new (?:menu|collection|batch|recipe|video|loaf)|(?:photos|pictures|recipe|results?|answers?|news|details|tickets|the menu)) (?:(?:is|are) )?(?:coming|follows?|drops?|lands?|goes live|arriv\w+|out|up)|(?:stay tuned|watch this space|check back|keep an eye out|look out for))\b/giu,
  ],
  [
    'sequel',
    /\b(?:part (?:2|3|4|two|three|four|ii|iii)|(?:the )?(?:second|next|third|last|final) (?:part|half|episode|chapter|instal?lment)|to be continued|more (?:on|about) (?:this|that|it)|the rest of (?:the|this) story|the (?:answer|solution|result|results|recipe)s? (?:is |are )?(?:comes?|follows?|tomorrow|on|next|this))\b/giu,
  ],
  [
    'meeting',
    /\b(?:see you (?:all |there |at |on |in |this |next |tomorrow|tonight)|(?:we(?:'ll| will| are going to|'re going to| are|'re)|you(?:'ll| will| can) find us|find us|i(?:'ll| will| am|'m)|come (?:and )?(?:see|find|meet|visit) us|visit us|meet us|catch us|come say hi)[^.!?\n]{0,30}?\b(?:at|be at|be in|have a (?:stall|stand|booth)|attending)\b|join us\b|doors open|(?:our|the) (?:workshop|tasting|class|open day|open house|market|fair|event|party|webinar|concert|talk) (?:is|takes place|starts|begins|happens)\b)/giu,
  ],
];

export const noPromise: AdvicePhrases['noPromise'] =
  /\b(?:if (?:we|it|the|there)|might|maybe|perhaps|hope to|was|were|had|did|thanks? (?:you )?(?:to all|for|everyone)|last (?:week|month|year|night|weekend|mon|tues|wednes|thurs|fri|satur|sun)|used to|ago|closed|cancell?ed|postponed|every (?:mon|tues|wednes|thurs|fri|satur|sun|day|week)|not (?:be )?at)\b/iu;
