import type { Phrasebook } from '@/lib/coach/languages/phrasebook';

/** Cues of each kind with their weight; offers, polls and questions also have their own readings (see classify-kind). */
export const kinds: Phrasebook['kinds'] = {
  poll: [
    [4.5, /#?\b(?:vote|votes|voting|poll|ballot|balloting)\b|#\w*vote\b/giu],
    [2, /\bthis or that\b|\bteam \w+ or team\b|\b(?:a\)|a\.|1\)) [^\n]+\n+(?:b\)|b\.|2\))/giu],
    [
      2,
      /\b(?:do you prefer|would you rather|which (?:is|one|do you)|what's your)\b[^?.!]{0,80}\bor\b[^?.!]{0,40}\?/giu,
    ],
  ],
  contest: [
    [
      4,
      /\b(?:giveaway|giving away|give away|sweepstakes?|contest|competition|chance to win|enter to win|entered to win|for a chance to|you could win|could win|lucky winners?|winners? will)\b|#(?:contest|giveaway|sweepstakes|win)\b/giu,
    ],
    [2, /\bprizes?\b|\bwin (?:a|an|one|free|tickets|\$|£|€)/giu],
  ],
  tip: [
    [
      3,
      /\bhow to\b|\b(?:pro |top |quick |hot )?tips?\b|\b\d+ (?:\w+ ){0,2}(?:ways|tips|tricks|steps|reasons|things|ideas|mistakes|lessons|hacks|rules|habits|must-haves)\b/giu,
    ],
    [
      2,
      /\b(?:did you know|dyk|guide|tutorial|recipes?|learn (?:how|more about|why|what)|best practices|step-by-step|here's (?:how|why|what)|advice|how-to|checklist|explained|insights?|whitepaper|white paper|e-?book|podcast|tricks?|trends|hacks?)\b/giu,
    ],
    [
      1,
      /\b(?:blog|article|webinar|report|episode|research|study|strategies|strategy|read (?:more|the|on))\b|\bdon't forget to\b/giu,
    ],
    [1, /\byou should\b|\bmake sure\b|\btry (?:this|these|adding|using)\b|\binstead of\b/giu],
  ],
  'customer-story': [
    [
      4,
      /\b(?:case study|success story|testimonial|five[- ]star|5[- ]star|⭐{3,}|customer (?:story|stories|review|spotlight|success)|client (?:story|spotlight))\b|⭐{3,}|★{3,}/giu,
    ],
    [
      2,
      /\b(?:one of our (?:\w+ ){0,2}(?:customers|clients|guests|patients|members)|our (?:customer|client|guest|patient|member) [A-Z]\w+|(?:customers?|clients?) (?:say|said|told|wrote|says)|review from|kind words|helped (?:them|her|him|our client))\b/gu,
    ],
  ],
  'customer-photo': [
    [
      4,
      /\b(?:(?:photo|pic|picture|shared|submitted|shot|snapped|image) (?:by|from) (?:our )?(?:customer|fan|follower|guest|@|<mention>)|fan (?:photo|art|friday)|customer photo|(?:your|fans'|customers') (?:photos|pics|pictures|creations)|regram|repost)\b|📷 ?:? ?@/giu,
    ],
    [2, /\b(?:photo|pic|picture) (?:by|from|credit)\b|📷|📸 ?(?:by|:|@)/giu],
  ],
  'behind-the-scenes': [
    [
      4,
      /\b(?:behind[ -]the[ -]scenes|sneak peek|bts|in the making|making of|meet (?:the|our) (?:team|baker|staff|\w+ team)|how we (?:make|made|bake|do)|a day in the life|work in progress|our process)\b|#(?:bts|behindthescenes|teamwork|officelife|companyculture|lifeat\w+)\b/giu,
    ],
    [
      2,
      /\b(?:our (?:team|staff|crew|kitchen|workshop|colleagues?|employees|office|culture|studio|founder)|in the (?:kitchen|studio|office|workshop|oven)|teammates?|colleagues?|on set|early morning|up (?:at|since) \d|first day|years ago (?:i|we)|when (?:i|we) started|my journey)\b/giu,
    ],
  ],
  humour: [
    [
      3,
      /😂|🤣|\b(?:lol|lmao|haha+|meme|joke|puns?|knock knock|when you (?:finish|realise|realize|try|see|forget)|that feeling when|tfw|mood)\b/giu,
    ],
    [1, /😜|😅|🙃|😏|🤪|\bsaid no one ever\b/giu],
  ],
  event: [
    [
      3,
      /\b(?:join us|save the date|rsvp|open (?:day|house|evening)|pop-?up|workshop|webinar|conference|summit|festival|fair|live ?stream|meet-?up|concert|tournament|red carpet|premieres?|ceremony|expo|tasting|happening now|register (?:now|today|here|for)|doors open|booth|keynote|halftime|kick-?off|tune in|live (?:at|from|on)|webcast)\b/giu,
    ],
    [
      2,
      /\b(?:tonight|at \d{1,2}(?::\d\d)?\s?(?:am|pm)|\d{1,2}(?::\d\d)?\s?(?:am|pm)|(?:this|on) (?:saturday|sunday|friday|thursday|wednesday|tuesday|monday|weekend)|see you (?:there|at|in|on)|come (?:along|join|and see)|tickets|attend(?:ees|ing)?|speakers?|panel|event|finals|playoffs|game \d|match(?:day)?|vs\.?)\b/giu,
    ],
  ],
  announcement: [
    [
      3,
      /\b(?:announc\w+|introducing|launch\w*|now available|available now|out now|we(?:'re| are) hiring|is here|are here|now open|grand opening|brand[ -]new|new (?:\w+ ){0,2}(?:product|menu|collection|store|shop|location|website|album|episode|season|partnership|feature|flavou?r|service|range|line)|job opening|acqui\w+|partner(?:ship|ing|ed) with|award|awarded|coming soon|unveil\w*|premiere|appointed|trailer|pre-?order|milestone|first look)\b/giu,
    ],
    [
      2,
      /\b(?:new|proud to|excited to|thrilled to|pleased to|delighted to|update|released?|now on|nominated|winner of|named|ranked|recogni[sz]ed|results|joins|opening|hiring|debut|arriv\w+)\b/giu,
    ],
  ],
  thanks: [
    [
      4,
      /\b(?:thank you (?:to|for|all|so much)|thanks (?:to|for|so much)|grateful (?:to|for)|shout-?out|congrat\w*|kudos|we appreciate|appreciation|well done|hats off)\b/giu,
    ],
    [
      2,
      /\b(?:thank you|thanks|honou?ring|celebrat\w+|proud of|happy (?:work )?(?:birthday|anniversary|retirement)|welcome to the (?:team|family)|tribute)\b/giu,
    ],
  ],
  cause: [
    [
      4,
      /\b(?:donat\w+|charit(?:y|ies|able)|fundrais\w+|awareness (?:day|month|week)|non-?profit|volunteer\w*|raise (?:money|funds|awareness)|food bank|give back|giving back|proceeds|relief|end (?:hunger|poverty|racism))\b|#\w*awareness\w*|#(?:givingtuesday|blacklivesmatter|worldaidsday|metoo)\b/giu,
    ],
    [
      2,
      /\b(?:climate|sustainab\w+|equality|diversity|inclusion|justice|human rights|refugees?|mental health|communities|in need|cancer|hunger|children in|veterans|racism|poverty|humanitarian|gender|women's rights|world \w+ day|international \w+ day|black history|pride month|vaccine\w*)\b/giu,
    ],
  ],
  greeting: [
    [
      5,
      /\b(?:merry christmas|happy (?:new year\w*|easter|holidays|halloween|thanksgiving|hanukkah|diwali|eid|valentine'?s?(?: day)?|mother'?s'? day|father'?s'? day|independence day|4th|fourth|st\.? patrick'?s|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|canada day|labou?r day|\w+ day)|good morning|good night|season'?s greetings|eid mubarak|ramadan|have a (?:great|lovely|wonderful|happy|nice|good)|wishing (?:you|all|everyone)|warm wishes)\b|#happy\w+/giu,
    ],
  ],
  notice: [
    [
      4,
      /\b(?:(?:we(?:'re| are| will be|'ll be)|shop is|store is|office is|will be|are|be) closed|closed (?:on|for|today|tomorrow|until|this)|opening hours|holiday hours|change of hours|new hours|open until|opening times|out of stock|sold out|delayed|delays|maintenance|outage|service (?:update|notice|alert)|road closures?|temporarily|rescheduled|postponed|cancell?ed|please note|important notice|recall)\b/giu,
    ],
    [
      2,
      /\b(?:hours|closed|closing (?:early|at)|we reopen|reopening|back (?:on|open)|reminder|inform (?:you|everyone)|apologi[sz]e|inconvenience)\b/giu,
    ],
  ],
};
