import type { AdvicePhrases } from '@/lib/coach/languages/advice-phrases';

/** Word for word, in the order they are said; a `|` in a part is a choice of that part. */
const all = (...cues: readonly string[]): RegExp => new RegExp(`\\b(?:${cues.join('|')})\\b`, 'giu');

/** We or I, now or in the time to come: "we", "we'll", "I'm going to", "we will then". */
const weOrI =
  "(?:we|i)(?:'ll| will|'re going to| are going to|'m going to| am going to|'re| are|'m| am)?(?: (?:then|also|finally|be|soon))*";
const count = '(?:the |our |a |an |one |two |three |another |\\d+ )?(?:lucky )?';
/** At most a few words more, inside the sentence. */
const few = (most: number): string => `[^.!?\\n]{0,${most}}?`;
const aDay =
  '(?:(?:here |with you |up )?(?:on|this|next|tomorrow|tonight|today|in (?:\\d+|a|one|two|three|five|ten)|(?:mon|tues|wednes|thurs|fri|satur|sun)day))';

/** What "we will" may be followed by and still promise nothing to come back to: hours, holidays, a no. */
const noDeed =
  '(?:not|never|no longer|close|be (?:closed|shut|away|off|open|out of)|stay|keep|deliver|open at|miss|need|have to)';
const deed = `(?:we|i|you)(?:'ll| will)(?: then| also| finally| all)* (?!${noDeed}\\b)\\p{L}+`;
/** What a business does in front of its customers. */
const openly =
  '(?:celebrat|demonstrat|grill|exhibit|sing|perform|serv|welcom|rais|premier|screen|parad|busk|play)';

/** Present words of a business that does something on a day: "we fire the oven", "we give the prize". */
const weDo =
  '(?:we|i) (?:start|begin|give|fire|ring|bring|read|cook|show|hand out|test|teach|light|plant|draw|unveil|decide|vote|sign|talk|speak|visit)';
const ours =
  'our (?!holiday|summer|winter|break|sale|prices?|parcels|deliver|deals?|black friday)(?:\\p{L}+ ){1,3}?(?:is|are|will|speaks?|answers?|plays?|sings?|starts?|begins?|shows?|visits?|comes?|takes?|explains?|tells?|reads?|bakes?|cooks?) (?!closed|shut|away|off|valid|over|open|until|ill|due|sold|on holiday|a day|for help)';

const winner = all(
  `(?:the )?(?:lucky )?(?:winners?|prizes?|raffle) (?:(?:is|are|gets?|being|to be|will be|will) )*(?:announced|drawn|picked|chosen|revealed|selected)`,
  `winners? (?:(?:will )?(?:get|receive|hear|learn|find out)|(?:will|to) be|(?:who )?we'll|${aDay})`,
  `${weOrI} (?:announc|draw|pick|choos|pull|nam|reveal|select)(?:e|ing)? ${count}(?:winners?|names?|someone|somebody|one of you|of you|the prize)`,
  `${weOrI} announc(?:e|ing) it`,
  `${weOrI} (?:raffl(?:e|ing) (?:off )?|count(?:ing)? (?:the |your )?(?:votes|hearts|likes|tickets|entries|on))`,
  `(?:the )?(?:prize )?(?:draw|drawing|raffle) (?:is|takes place|happens|will be) `,
);

const telling =
  '(?:shar|post|publish|reveal|tell|show|announc|upload|introduc|present|unveil|releas|explain|answer)';
const things =
  "(?:details|(?:opening )?hours|photos|pictures|video|recipe|pattern|menu|list|(?:price ?)?list|dates|timetable|programme|news|results?|answers?|tickets?|collection|batch|bread|loaf|loaves|book|names?|flavour|flavor|shop|strawberries|it|they|we|here's)";
const news = all(
  `${weOrI} ${telling}(?:e|ing)?`,
  `${weOrI} (?:let you know|give you|bring you|be back with|back (?:${aDay} )?with)`,
  `(?:will|'ll|is|are|to) (?:be )?(?:announced|published|revealed|posted|shared|online|back|released|unveiled)`,
  `(?:is|are) back ${aDay}`,
  `will be here`,
  `(?:arrives?|lands?|drops?|follows?|goes live|go live|goes on sale|go on sale|(?:is|are) (?:out|up|coming|online)|out) ${aDay}`,
  `(?:opens?|starts?) next month`,
  `(?:returns|launches|will follow|to follow|comes? back) ${aDay}`,
  `(?:bookings?|tickets?|registration|sign-?up|pre-?orders?|sales?|the shop|entries|applications) (?:[^.!?\\n]{0,40}? )?opens? ${aDay}`,
  `${weOrI} (?:launch|reopen|unwrap)(?:ing)?`,
  `you get (?:it|them|the answer) ${aDay}`,
  `come back`,
  `tune in`,
  deed,
  weDo,
  `(?:more news|(?:more |all )?(?:details|photos|pictures|results)) (?:(?:come|follow|are coming) )?${aDay}`,
  `(?:back in stock|new (?:menu|collection|batch|recipe|video|loaf)|${things}) (?:(?:is|are) )?(?:coming|follows?|drops?|lands?|goes live|arriv\\w+|out|up)`,
  `(?:you will|you'll) find (?:the |all )*(?:answers?|results?|recipe|pictures|photos|list)`,
  `(?:stay tuned|watch this space|check back|keep an eye out|look out for|keep your eyes open)`,
);

const ordinal = '(?:second|third|fourth|next|last|final|other)';
const number = '(?:2|3|4|5|two|three|four|five|ii|iii|iv)';
const sequel = all(
  `(?:part|episode|chapter|step|lesson|volume|round) ${number}`,
  `(?:the )?${ordinal} (?:part|half|episode|chapter|instal?lment|step|lesson|one ${aDay})`,
  `the ${ordinal} of (?:our|the|my|these) (?:${number}|six|seven|ten)`,
  `the rest (?:of (?:the|this) (?:story|list)|(?:follows?|comes?) |${aDay})`,
  `to be continued`,
  `${weOrI} continu(?:e|ing)`,
  `more (?:on|about) (?:this|that|it)`,
  `(?:the )?(?:answer|solution)s? (?:(?:is|are|comes?|follows?) )?${aDay}`,
);

const event =
  '(?:workshop|tasting|class|course|open day|open house|markets?|fair|fete|event|party|webinar|concert|talk|evening|circle|meeting|meet-?up|vernissage|exhibition|reading|breakfast|brunch|celebration|festival|show|session|run|walk|tour|lesson|open garden|night|anniversary|opening)';
const meeting = all(
  `see you (?:all |there |at |on |in |this |next |tomorrow|tonight)`,
  `(?:we(?:'ll| will| are going to|'re going to| are|'re)|you(?:'ll| will| can) find us|find us|i(?:'ll| will| am|'m)|come (?:and )?(?:see|find|meet|visit) us|visit us|meet us|catch us|come say hi)${few(30)}\\b(?:at|be at|be in|be there|have a (?:stall|stand|booth)|attending)`,
  `we have a (?:stall|stand|booth)`,
  `(?:visit|meet|catch|find) us`,
  `join us`,
  `doors open`,
  `save the date`,
  `come along`,
  `look(?:ing)? forward to (?:seeing|meeting|welcoming)`,
  `(?:we|i)(?:'re|'m| are| am| will|'ll)? (?:host|giv|hold|tak)(?:e|ing)? (?:a |an |our |the |part in )${few(24)}`,
  `(?:our|the|a|my|this)(?: next)? ${few(20)}${event}\\b${few(40)}(?:takes place|starts|begins|opens|happens|meets|kicks off|is (?:on|this|next|tomorrow|tonight|back))`,
  `(?:our|the|a|my|this)(?: \\p{L}+){0,3} (?:sings|plays|performs|celebrates|stops|opens) (?:our|in|at|the|with|on)`,
  `${weOrI} ${openly}(?:e|ing)?`,
  `(?:live music|free [\\p{L} ]{3,30}?(?:tests?|checks?|advice|lessons?|rides?|samples?|entry)|meeting for [^.!?\\n]{3,30}?) (?:is |are )?${aDay}`,
  `(?:pop|drop) (?:in|by|over|round)`,
  `(?:stop|swing) by`,
  `come (?:by|over|round|and \\p{L}+)`,
  `term of [^.!?\\n]{3,30}? (?:starts|begins)`,
  `go(?:ing)? live`,
  ours,
  `(?:brunch|supper|lunch|dinner|breakfast|course|concert|reading|open rehearsal|story ?time)(?: [^.!?\\n]{3,30}?)? (?:is |are |starts |begins )?${aDay}`,
  `there(?: is|'s| will be) (?:a|an|live) (?:free )?(?:${event}|consultation|concert|demonstration)`,
  `meet the \\p{L}+ ${aDay}`,
  `we open (?:the|our) (?:garden|workshop|studio|doors|cellar|house|yard)`,
  `the whole (?:street|village|town|quarter) celebrates`,
);

/** What a post commits to; the day stands in the same sentence (see text/promises). */
export const promises: AdvicePhrases['promises'] = [
  ['winner', winner],
  ['sequel', sequel],
  ['meeting', meeting],
  ['news', news],
];

export const noPromise: AdvicePhrases['noPromise'] =
  /\b(?:if (?:we|it|the|there)|might|maybe|perhaps|hope to|was|were|had|did|thanks? (?:you )?(?:to all|for|everyone)|last (?:week|month|year|night|weekend|mon|tues|wednes|thurs|fri|satur|sun)|used to|ago|closed|cancell?ed|postponed|sold out|every (?:mon|tues|wednes|thurs|fri|satur|sun|day|week)|not (?:be )?at|never|no (?:class|course|market|workshop)|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/iu;
