/**
 * Who a first sentence is about. Matched on the first sentence with its lead ("Hello,", emoji) taken off; what each is worth
 * is learned, so several may match and some speak against the business.
 */
const subject = "(?:we|i|we're|i'm|we've|i've|we'll|i'll|we'd|i'd|im|ive|our|my)";

export const firstWords: Readonly<Record<string, RegExp>> = {
  weFirst: new RegExp(`^${subject}\\b`, 'iu'),
  weAfterComma: new RegExp(`^[^.!?]{2,90}[,:–-] ?(?:and |so )?${subject}\\b`, 'iu'),
  weVerb:
    /\b(?:we|i)(?:'re|'m|'ve|'ll|'d)? (?:just |are |am |have |had |will |were |was |all |still |so |also |finally |can't |recently |proudly )*\p{L}+/iu,
  ourSubject:
    /^(?:\p{L}+ ){0,3}our (?:[\p{L}'&-]+ ){1,5}(?:is|are|was|were|has|have|had|will|can|just|now|offers?|helps?|gives?|takes?|comes?|works?|team|got|won|wins)\b/iu,
  weAll:
    /\b(?:we all|all of us|each of us|most of us|many of us|some of us|as a (?:global )?(?:community|society|nation|country|people)|our (?:lives|economy|world|planet|society|country|brains?|bodies|kids|future|time|children|democracy)|let's|let us|when we (?:speak|think|talk)|if we|how we|what we (?:call|eat|think)|we (?:live|know|need|must|should|can all|hear|tend|often))\b/iu,
  proudLead:
    /^(?:(?:so|very|super|incredibly|beyond|absolutely|truly|really|feeling|such|too) )*(?:excited|thrilled|proud|happy|pleased|delighted|honou?red|grateful|humbled|stoked|pumped|thankful|blessed|lovely|wonderful|great|amazing|fantastic|good|nice|an? honou?r|an? pleasure|can't wait|looking forward|loved|loving|enjoyed|fun|big day|busy)\b(?! (?:day to all|news if|for you))/iu,
  participle: /^(?:(?:just|currently|still|already|finally|now|casually|back|bout to|about to) )+\p{L}+/iu,
  goingLead:
    /^(?:heading|headed|going|getting|working|coming|thinking|sitting|watching|reading|talking|finishing|packing|sharing|celebrating|hanging|taking|making|counting|kicking|wrapping|launching|hosting|presenting|announcing|introducing|bringing|welcoming|supporting|missing|feeling|filming|recording|training|catching|signing|visiting|meeting)\b/iu,
  had: /^(?:had|got|met|spent|went|caught|finished|started|received|won|made|took|found|saw|spoke|joined|visited|attended|played|did)\b/iu,
  introducing:
    /\b(?:introducing|announcing|presenting|unveiling|meet (?:our|the new)|big news|exciting news|news:|we did it|it's official|proud to)\b/iu,
  isHere:
    /\b(?:is|are|'s) (?:finally |officially |now |almost |back |just )*(?:here|back|out|live|open|available|arrived|streaming|coming|on sale|launched|released)\b/iu,
  newLead:
    /^(?:(?:a|an|the|our|my|all|brand|now|just) )*(?:new|newest|latest|first look|sneak peek|coming soon|out now|now (?:open|available|playing|hiring)|just (?:in|dropped|launched|released|announced)|available)\b/iu,
  companyVerb:
    /^(?:the )?\p{Lu}[\p{L}\p{N}&'.-]*(?: (?:\p{Lu}[\p{L}\p{N}&'.-]*|and|&|of|the|for)){0,6} (?:is|are|was|has|have|will|announces?|announced|launch(?:es|ed)|introduc(?:es|ed)|unveils?|opens?|opened|wins?|won|joins?|joined|partners?|partnered|secured?s?|appoint(?:s|ed)|celebrates?|hosts?|hosted|receives?|received|releases?|released|strengthens?|expands?|helps?|offers?|supports?|works?|brings?|continues|believes?|remains|says|said|made|makes|gives?|gave|visits?|visited|speaks?|delivers?|presents?|welcomes?|named|ranked|takes?|took|held|holds)\b/u,
  atVerb:
    /^\.?(?:@\w+|<mention>)(?:'s)? (?:and (?:@\w+|<mention>) )?(?:is|are|was|has|have|will|announce\w*|launch\w*|works?|visited|hosted|joined|held|spoke|helps?|supports?|celebrat\w+|team|members|staff|partner\w*|provid\w+|continu\w+)\b/iu,
  teamSubject:
    /\b(?:our|the|members of (?:our|the)|team|colleagues?|employees?|staff|officers?|crew|founder|ceo|president|director|manager|students?|players?|squad)\b[^.!?]{0,40}\b(?:is|are|was|were|has|have|will|took|joined|went|spent|visited|received|won|made|are working)\b/iu,
  imperative:
    /^(?:please |now |then |just |don't |do not |never |always )?(?:add|apply|ask|attend|avoid|be|bid|book|bring|browse|build|buy|call|catch|celebrate|check|cheer|choose|claim|click|come|comment|connect|cook|create|discover|dive|do|donate|download|drop|earn|eat|enjoy|enter|experience|explore|feel|find|follow|gear|get|give|go|grab|head|hear|help|join|keep|kick|learn|leave|let|level|like|listen|look|love|make|mark|meet|mix|nominate|open|order|pick|plan|play|pledge|prepare|protect|put|read|register|relax|remember|reply|reserve|retweet|rt|save|say|schedule|score|see|send|serve|share|shop|show|sign|sip|skip|snag|spend|spot|start|stay|stop|stream|submit|subscribe|swipe|tag|take|tap|tell|test|text|think|treat|try|tune|turn|unlock|upgrade|use|view|visit|vote|wake|watch|wear|win|work|write)\b(?! (?:of|is|are|in progress|by)\b)/iu,
  thanksLead:
    /^(?:(?:a |and |so |very |many |huge |big )*(?:thanks?|thank you|thx|shout-?out|congrat\w*|kudos|welcome|happy|merry|wishing|to all|to the|to everyone|good luck|cheers|well done|best of luck))\b/iu,
  thirdPerson:
    /^(?:he|she|they|it|this|that|these|those|there|everyone|everybody|people|some|many|most|nobody|if|when|while|what|why|how|who|where|which)\b/iu,
  aQuote: /^["“'‘]/u,
  ends: /\?["')\]]*\s*$/u,
  hashFirst: /^#/u,
  number: /^(?:\p{N}|one|two|three|four|five|six|seven|ten)/iu,
  aThing: /^(?:a|an|the) \p{L}+/iu,
  forUs: /\b(?:at|from|with|by|for|to|of) (?:our|us|my|me)\b/iu,
  withOur:
    /\b(?:from|with|by|to) our (?:\p{L}+ ){0,2}(?:friends?|fans?|customers?|readers|partners?|community|followers|clients?)\b/iu,
  dash: /^[^.!?]{2,40}(?: [-–—|] |: )/u,
};
