/**
 * Turns of phrase that tell what a post is doing, by hand. Matched on the lower-cased plain text. What each is worth is
 * learned from labelled posts (`weights.json`); the words it matched are the evidence shown. A turn is named after what it
 * says, not after a kind: most speak for several kinds and against others.
 */
const m = (...parts: readonly string[]) => new RegExp(`(?:${parts.join('|')})`, 'gu');

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';

export const turns: Readonly<Record<string, RegExp>> = {
  // asking
  askFavourite: m(
    "\\bwhat(?:'s| is| are| was)? your\\b[^.!?\\n]{0,60}\\?",
    '\\b(?:favou?rite|go-to|best|worst)\\b[^.!?\\n]{0,60}\\?',
  ),
  askWhich: m(
    '\\bwhich\\b[^.!?\\n]{0,80}\\?',
    '\\bwhat (?:is|are|was|would|do|did|will|should)\\b[^.!?\\n]{0,80}\\?',
  ),
  askYou: m(
    '\\b(?:do|did|are|were|have|would|will|can|could|what|how|where|when|who|which)\\b[^.!?\\n]{0,40}\\byou\\b[^.!?\\n]{0,80}\\?',
  ),
  askOr: m('\\b[^.!?\\n]{3,60} or [^.!?\\n]{2,40}\\?'),
  askWho: m("\\bwho(?:'s| is|'ll| will| else| are)\\b[^.!?\\n]{0,60}\\?"),
  askThoughts: m('\\b(?:thoughts|agree|right|sound familiar|anyone|ideas|guesses)\\s?\\?'),
  askTell: m(
    "\\b(?:tell us|tell me|let us know|let me know|share (?:your|yours|it with)|we(?:'d| would)? (?:want|love|like) to (?:hear|know|see)|in the comments|comment below|reply (?:below|with)|sound off|drop (?:a|your|it|them))\\b",
  ),
  takePart: m(
    "\\b(?:(?:post|upload|submit|send|share|email|tweet|snap)(?: us| me| in)? (?:your|a|us your|some of your) (?:own )?(?:\\p{L}+ ){0,2}(?:photos?|pics?|pictures?|selfies?|videos?|stor(?:y|ies)|moments?|recipes?|designs?|entr(?:y|ies)|answers?|questions?|ideas?|tips?|creations?|memories|favou?rites?|thoughts|best)|show us|join the (?:chat|conversation|discussion|debate)|join our (?:chat|conversation)|chat with us|tweet (?:us|with)|ask (?:us|me|him|her|them|your questions?)|send (?:us|me|in)|leave (?:a|your) (?:message|comment|note|question)|tell your|who(?:'s| is) (?:with|in|coming|ready|excited)|take (?:this|the|our) (?:\\p{L}+ )?(?:survey|quiz|poll)|have (?:an? )?(?:opinions?|question)|weigh in|what say you|guess)\\b",
    '\\b(?:with|using|use|include|add|tag|tweet) (?:the )?(?:hashtag )?#\\p{L}',
  ),
  entryRules: m(
    "\\b(?:(?:follow|like|rt|retweet|share|tag|comment|reply)[^.!?\\n]{0,30}(?:to enter|to win|for (?:a|your) chance|and (?:you|we))|leave a comment on|tag (?:up to )?(?:a|two|three|2|3|your|\\d) friends?|follow (?:us|@|<mention>)|we'll pick|picked at random|random(?:ly)? (?:draw|select|pick))\\w*",
  ),
  fillBlank: m(
    '_{2,}',
    '\\bfill in the blank\\b',
    '\\bfinish th(?:e|is) sentence\\b',
    '\\bcaption this\\b',
    '\\btrue or false\\b',
  ),
  dyk: m('\\b(?:did you know|dyk|fun fact|didyouknow)\\b'),
  trouble: m(
    '\\b(?:struggling|tired of|sick of|looking (?:for|to)|want to|wondering|curious|ready to|ready for|need (?:a|an|to|some|help)|thinking (?:about|of)|ever wondered|having trouble)\\b[^.!?\\n]{0,90}\\?',
  ),
  // voting
  vote: m('\\b(?:vote|voting|votes|ballot|balloting|poll|polls)\\b'),
  voteNow: m(
    '\\b(?:vote (?:now|here|for|below|today|in our)|cast your|make your (?:pick|choice|voice)|take (?:our|the|this) (?:poll|quiz|survey)|pick (?:your|one|a)|choose your)\\b',
  ),
  voteState: m(
    '\\b(?:vote (?:labour|democrat|republican|by mail|early)|register to vote|election|elections|candidate|referendum|polling place|use your ?vote|rock the vote|get out the vote)\\b',
  ),
  options: m(
    '(?:^|[\\n ])(?:a|1)[).:] [^\\n]{1,60}[\\n ](?:b|2)[).:]',
    '\\bteam \\p{L}+ or (?:team )?\\p{L}+',
    '\\b\\p{L}+ (?:vs\\.?|versus) \\p{L}+',
    '\\bthis or that\\b',
    '\\bwould you rather\\b',
  ),
  // winning
  enter: m(
    '\\b(?:enter (?:to win|for|by|our|the|now|here|today)|entered (?:to win|for|into)|to enter|entries|entry)\\b',
  ),
  chance: m(
    '\\b(?:chance (?:to|of|at)(?: \\p{L}+){0,2} win(?:ning)?|(?:could|can|will|you) win|want to win|win (?:a|an|one|two|free|tickets|prizes|your|the|big|\\d|[£$€₹])|lucky (?:winner|fan|follower|reader)|winners? (?:will|of|each|get|gets|announced|chosen|receive))\\b',
    '#win\\b',
  ),
  giveaway: m(
    '\\b(?:giveaways?|giving away|give away|sweepstakes?|sweeps|prizes?|raffle|up for grabs|could be yours)\\b',
  ),
  contest: m('\\b(?:contest|competition|challenge|quiz|trivia|contest ?alert)\\b'),
  smallPrint: m(
    '\\b(?:no purchase necessary|t&cs?(?: apply)?|ts&cs|terms(?: and| &)? conditions|see (?:official )?rules|official rules|rules ?:|eligib\\w+|void where|open to (?:us|uk|residents|legal)|18\\+)',
  ),
  // offering
  percentOff: m(
    '\\d{1,3}\\s?(?:%|percent) (?:off|discount|savings?|cash ?back|less)',
    '[£$€₹]\\s?\\d[\\d.,]*\\s?(?:off|discount|cash ?back|voucher|gift card|back|value)',
  ),
  saveMoney: m(
    '\\bsav(?:e|ing|ings)\\b[^.!?\\n]{0,30}(?:\\d|%|[£$€₹]|on|big)',
    '\\b(?:half[ -](?:price|off)|bogo|two for one|2 for 1|buy (?:one|1|two|2)[^.!?\\n]{0,12}get)\\b',
  ),
  freeThing: m(
    '\\bfree (?!of|from|agen|throw|speech|will|range|time|press|media|trade|fall|state|world|society|people|countr|kick|spirit|electric|and)\\p{L}+',
  ),
  forFree: m(
    '\\bfor free\\b',
    '\\bfree of charge\\b',
    '\\bcomplimentary\\b',
    '\\bon the house\\b',
    "\\bit'?s free\\b",
    '\\bno cost\\b',
    '\\bat no (?:extra |additional )?(?:cost|charge)\\b',
  ),
  code: m(
    '\\b(?:promo|coupon|discount|use|with|enter|checkout) code\\b',
    '\\bcode:? [a-z0-9]{4,}',
    '\\bcoupons?\\b',
    '\\bvouchers?\\b',
  ),
  dealWord: m(
    '\\b(?:deals?|discounts?|special offers?|offer (?:ends|valid|expires)|bargains?|clearance|sale (?:ends|is|starts|now|price)|on sale|flash sale|early bird|happy hour|gift cards?|rebates?|bonus|exclusive (?:offer|access|deal|discount|perk)s?)\\b',
  ),
  shopNow: m(
    '\\b(?:shop (?:now|the|our|here|online|today)|buy (?:now|it|yours|tickets|here|online)|order (?:now|online|your|yours|today|here)|get yours|grab yours|pick (?:one )?up|in stores?|add to cart|book (?:now|your|a|today|here|with))\\b',
    '\\bshop ?:',
  ),
  trial: m(
    '\\b(?:free trial|try (?:it )?(?:for )?free|free demo|free (?:account|plan|version|month|week|download|template|guide|e-?book|webinar|class|course|app|copy)|start (?:your|a) free)\\b',
  ),
  price: m('\\b(?:only|just|from|for|at) [£$€₹]\\s?\\d', '\\b(?:starting|prices?) (?:at|from)\\b'),
  untilThen: m(
    `\\b(?:until|through|thru|till|ends?|ending|expires?|by|before) (?:on |the )?(?:${weekday}|${month}|midnight|tonight|tomorrow|\\d)`,
    '\\b(?:limited time|last (?:chance|day|call)|while (?:supplies|stocks?) last|hurry|today only|one day only|final (?:hours|day|days|call)|ends (?:soon|today|tonight|tomorrow|in)|only \\d+ (?:days|hours) (?:left|to go))\\b',
  ),
  // teaching
  howTo: m(
    '\\b(?:how to|how-to|step[- ]by[- ]step|tutorial|guide to|a guide|tips? (?:for|to|on|from)|\\d+ (?:\\p{L}+ ){0,2}(?:tips|ways|steps|tricks|things|reasons|ideas|mistakes|lessons|hacks|rules|secrets|strategies|questions|facts|benefits|trends|best))\\b',
  ),
  learn: m(
    "\\b(?:learn (?:how|why|what|about|from|the|to|more about how)|find out (?:how|why|what|if|which)|discover (?:how|why|what|the)|here(?:'s| is| are) (?:how|why|what|some|a few|our|\\d|the)|everything you need to know|what you need to know|explained|explains|the (?:secret|key|trick) to|pro tip|tip ?:|tip of the|quick tip|lesson)\\b",
  ),
  readMore: m(
    '\\b(?:read (?:more|the|our|on|about|this|it|full)|full (?:article|story|post|blog|report|interview|piece|episode)|blog|article|white ?paper|e-?book|infographic|podcast|episode \\d+|newsletter|our latest|in this (?:video|article|post|episode|blog))\\b',
  ),
  recipe: m(
    '\\b(?:recipes?|ingredients?|tablespoons?|teaspoons?|preheat|bake at|slow cooker|leftovers?|homemade|dessert|casserole|weeknight|side dish|appetizers?|pin recipe)\\b',
  ),
  taste: m(
    '\\b(?:delicious|tasty|yummy|flavou?rful|savou?ry|creamy|crispy|crunchy|zesty|hearty|moist|tender|comforting|mouth-?watering|sweet and|topped with|drizzled|made with|served (?:with|on)|packed with|pairs? (?:well|great|perfectly))\\b',
  ),
  recipeCredit: m('[-–—]\\s?\\p{L}\\p{L}+ \\p{L}[\\p{L}-]+, \\p{L}\\p{L}+(?: \\p{L}\\p{L}+)?, \\p{L}\\p{L}+'),
  should: m(
    "\\b(?:you should|make sure|be sure to|don't forget to|avoid|try (?:this|these|adding|using|to)|instead of|remember to|consider|never (?:let|use|put|give)|always (?:use|check|keep)|keep (?:your|it|in mind)|you can (?:also|use|make|now)|if you(?:'re| are| have| want| need))\\b",
  ),
  study: m(
    '\\b(?:according to|stud(?:y|ies)|research(?:ers)?|survey (?:found|shows|of)|report (?:finds|shows|reveals)|statistics|stats|\\d+ ?% of|year[- ]over[- ]year|yoy|on average|data (?:shows|reveals|suggests|from))\\b',
  ),
  symptom: m(
    '\\b(?:symptoms?|prevent|risk of|reduce (?:your|the)|protect (?:your|yourself)|stay (?:safe|healthy|hydrated)|signs of|treatment|diagnos\\w+|get (?:tested|vaccinated|screened)|wash your hands|wear a mask)\\b',
  ),
  // customers
  customerSays: m(
    '\\b(?:case study|success stor(?:y|ies)|testimonials?|customer (?:story|stories|spotlight|success|review|reviews)|client (?:story|spotlight|success)|(?:our|one of our|a|this|happy) (?:\\p{L}+ ){0,2}(?:customers?|clients?|guests?|patients?|members?) (?:say|said|says|told|wrote|shared|loves?|is|has|was|went|achieved|saved|increased|grew))\\b',
    '(?:⭐\\s?){3,}|★{3,}',
  ),
  customerHelped: m(
    '\\b(?:helped|help(?:s|ing)?) (?:[\\p{L}.&]+ ){1,4}(?:save|grow|increase|reduce|achieve|boost|improve|transform|move|find|reach|drive|cut|double|scale)\\b',
    '\\b(?:thanks to|with the help of) (?:our|their) \\p{L}+',
    '\\b(?:increased?|boosted|grew|reduced|saved|doubled|cut) (?:[\\p{L}]+ ){0,4}(?:by )?\\d+ ?%',
  ),
  fanPhoto: m(
    '\\b(?:(?:photo|pic|picture|image|shot|video|snap|artist|art|credit)s? ?(?:by|from|courtesy|via|credit|cred|submitted|shared|:)|regram|repost|fan (?:art|photo|friday|of the)|shared by|submitted by|your (?:photos|pics|pictures)|thanks (?:to|for) [^.!?\\n]{0,30}(?:sharing|photo|picture|pic))\\b',
    '📷|📸',
  ),
  // behind the scenes
  backstage: m(
    "\\b(?:behind[ -]the[ -](?:scenes|curtain|lens)|sneak peek|bts|in the making|the making of|meet (?:our|the|\\p{L}\\p{L}+)|a day in the life|work in progress|on set|in the studio|how (?:we|it was|it's|they) (?:make|made|built|created|do)|our (?:process|story|history|roots))\\b",
    '#(?:bts|tbt|throwback\\w*|teamwork|wearecisco|lifeat\\w+)\\b',
  ),
  ourPeople: m(
    '\\b(?:our (?:\\p{L}+ ){0,2}(?:team|staff|crew|employees?|colleagues?|people|associates?|teammates?|interns?|founders?|ceo|chefs?|engineers?|family|office|culture|workplace|values)|team member|work(?:ing)? (?:at|here)|years (?:at|with) (?:us|the company)|work anniversary)\\b',
  ),
  dayOut: m(
    `\\b(?:(?:great|fun|amazing|fantastic|wonderful|incredible|unforgettable|awesome|lovely|beautiful|busy|good|what an?) (?:\\p{L}+ ){0,2}(?:day|night|week|weekend|time|evening|morning|event|trip|visit|experience|turnout|crowd|show)|had (?:a|an|so much|such) (?:\\p{L}+ )?(?:blast|time|fun|day|great|pleasure|amazing)|last (?:week|night|month|weekend|year)|yesterday|this past (?:week|weekend))\\b`,
  ),
  lookBack: m(
    '\\b(?:throwback|tbt|on this day|years? ago|looking back|remember when|flashback|anniversary|memories|look back|relive)\\b',
    '#(?:tbt|onthisday|fbf|otd)\\b',
  ),
  iTalk: m("\\b(?:i|i'm|i've|i'll|me|my|mine|myself)\\b"),
  iFeel: m(
    "\\b(?:i (?:love|hate|feel|felt|think|thought|believe|wish|hope|want|can't|don't|just|was|am|have|had|never|always|still|miss|got|know|see|saw)|i'm (?:so|not|just|in|on|at|a|the|still)|my (?:mom|dad|wife|husband|son|daughter|kids?|family|friend|friends|brother|sister|dog|cat|life|heart|mind|favou?rite|new))\\b",
  ),
  // humour
  laugh: m('😂|🤣|😭|💀|\\b(?:lol|lmao|lmfao|rofl|haha+|hehe|jk)\\b'),
  wink: m('😜|😅|🙃|😏|🤪|😉|🤷|😎|👀|🤔'),
  whenYou: m(
    '^\\W*(?:me|when (?:you|your|the|someone|ur|u|it)|that (?:moment|feeling|face) when|pov|nobody|no one|tfw|mood|how (?:i|it)|us (?:when|after)|everyone|same|imagine)\\b',
    '\\b(?:me when|be like|said no one|but make it|just us|plot twist|asking for a friend|not gonna lie|ngl|tbh|fr|bruh|bro|dude)\\b',
  ),
  shortLine: m('^[^\\n.!?]{1,45}[.!]?(?:\\s+(?:#\\S+|<hyperlink>|https?:\\S+))*\\s*$'),
  // events
  joinUs: m(
    "\\b(?:join (?:us|me|our|the|\\p{L}\\p{L}+)|come (?:join|see|visit|by|out|along|and)|see you (?:there|at|in|on|soon)|save the date|mark your calendars?|don't miss|rsvp|register (?:now|today|here|for|by|to)?|sign up|save your (?:spot|seat)|get (?:your )?tickets|tickets|tune in|stop by|visit us|meet us|we'll be (?:at|in|there))\\b",
  ),
  eventWord: m(
    '\\b(?:webinar|conference|summit|festival|expo|workshop|trade ?show|meet-?up|open house|fundraiser|gala|ceremony|convention|forum|symposium|keynote|panel|fireside|town hall|seminar|masterclass|live ?stream(?:ing)?|q&a|ama|twitter chat|chat|booth|hackathon|roadshow|parade|fair|auction|watch party|screening|exhibit(?:ion)?|pop-?up|tasting|concert|gig|virtual event)\\b',
  ),
  whenAt: m(
    `\\b(?:this|next|on|tonight|tomorrow|today|every) (?:${weekday}|weekend|week|month|at|from)\\b`,
    `\\b${month}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b`,
    '\\b\\d{1,2}(?::\\d\\d)?\\s?[ap]\\.?m\\b',
    '\\b\\d{1,2}(?::\\d\\d)?(?:/\\d{1,2})?\\s?(?:et|pt|est|pst|edt|pdt|ct|gmt|bst|cet|ist)\\b',
  ),
  liveNow: m(
    '\\b(?:live (?:now|from|at|on|in|stream|today)|going live|happening now|right now|watch live|is (?:live|underway|on now|happening)|in progress|day (?:one|two|three|1|2|3|\\d)|kicks? off|gets? underway|starts? (?:now|today|tonight|in|soon))\\b',
  ),
  weAreAt: m(
    "\\b(?:we(?:'re| are)|our team is|team is|i'm) (?:at|in|here|on|heading|headed|back in|live|attending|exhibiting|coming to)\\b",
  ),
  eventPast: m(
    '\\b(?:attended|participated in|took (?:part|place|the stage)|hosted (?:a|an|our|the|by)|wrapped (?:up )?|spoke (?:at|to|with|about)|visited|met (?:with|up)|joined (?:us|by|\\p{L}+ at)|thank(?:s| you) to (?:everyone|all) who (?:came|attended|joined|stopped|participated|turned)|presented (?:at|by|to)|speaking (?:at|on)|recap|highlights from)\\b',
  ),
  score: m(
    '\\b\\d{1,3}-\\d{1,3}\\b',
    '\\b(?:points?|rebounds|assists|goals?|touchdowns?|innings?|wickets?|runs|quarter|halftime|half-time|full[- ]time|overtime|hat-?tricks?|podium|pole|lap|qualifying|free practice|starting (?:xi|lineup)|kick-?off|tip-?off|match ?day|game ?day|race ?day)\\b',
  ),
  sportWin: m(
    '\\b(?:wins?|won|beats?|defeats?|defeated|advance|advances|clinch\\w*|victory|streak|champions?|championship|title|finals?|semi-?finals?|quarter-?finals?|playoffs?|season|league|series|tournament|team usa|squad|roster|draft|lineup|coach|player)\\b',
  ),
  // news of our own
  announce: m(
    '\\b(?:announc(?:e|es|ed|ing|ement)|introduc(?:e|es|ed|ing)|unveil\\w*|launch(?:es|ed|ing)?|reveal(?:s|ed|ing)?|debut(?:s|ed)?|presenting|coming soon|big news|breaking ?:|news ?:|update ?:|official(?:ly)?|new ?:|new!)\\b',
    '^\\W*(?:new|just in|now|update|news|breaking)\\b\\W',
  ),
  available: m(
    '\\b(?:now available|available (?:now|on|at|in|for|from|today|to)|out now|now (?:open|playing|streaming|live|on|out|in|hiring|showing)|in (?:stores|theaters|theatres|cinemas) (?:now|today|on|this|\\p{L}+day)|is (?:here|back|out|live|open|finally|now|coming|returning|on)|are (?:here|back|out|live|open|now)|has (?:arrived|landed|launched)|pre-?order|hits? (?:stores|shelves|theaters)|drops? (?:today|tomorrow|on|this|soon)|arriv(?:es|ing))\\b',
  ),
  newThing: m(
    '\\b(?:(?:our|the|a|an|all|brand|my|its|their|his|her|two|three|this) (?:all-|brand )?new|newest|latest|first-ever|next-gen\\p{L}*|new (?:\\p{L}+ ){0,2}(?:product|menu|collection|store|shop|location|website|album|single|song|video|episode|season|partnership|feature|features|flavou?r|service|range|line|model|edition|update|version|series|book|report|tool|app|platform|office|website|look|campaign|program|initiative))\\b',
  ),
  proud: m(
    "\\b(?:(?:excited|thrilled|proud|pleased|delighted|honou?red|happy|humbled|stoked|pumped|glad|grateful) (?:to|that|for|about|of|by)|can't wait|it's official|we did it|so (?:excited|proud|happy|thrilled|honored))\\b",
  ),
  partner: m(
    '\\b(?:partner(?:s|ed|ing|ship)|collaborat\\w+|teamed up|team(?:ing)? up|joined forces|in association with|acqui(?:re|red|res|sition)|merg(?:e|er|ed)|invest(?:ed|ment|ing)|funding|raised [£$€]|signs?|signed|deal with|agreement|contract)\\b',
  ),
  awards: m(
    '\\b(?:award(?:s|ed)?|award-winning|nominated|nominees?|nomination|named (?:a|an|one|the|as|to|by)|ranked|recogni[sz]ed|honou?ree|finalist|shortlisted|certified|milestone|record-breaking|reached \\d|#1|number one|best (?:place|company|in)|top \\d+|wins? (?:the|a|an|gold|best))\\b',
  ),
  hiring: m(
    "\\b(?:we(?:'re| are) (?:hiring|looking for (?:a|an)|seeking|growing|recruiting)|now hiring|hiring|job (?:opening|opportunit)\\w*|join (?:our|the) (?:\\p{L}+ )?team|apply (?:now|here|today|at|online|by)|open (?:role|position)s?|vacanc(?:y|ies)|careers?|your resume|ideal candidate|jobs?)\\b",
  ),
  appointed: m(
    '\\b(?:appoint(?:ed|s|ment)|joins? (?:the|our|as|us)|joined (?:the|our|as|us)|welcom(?:e|es|ing) (?:to (?:the|our)|back|our new|\\p{L})|promoted|steps? down|new (?:ceo|cto|cfo|president|director|head|chair|member|hire)|retire(?:s|d|ment)|signed (?:with|a))\\b',
  ),
  premiere: m(
    '\\b(?:premier(?:e|es|ing|ed)|trailer|teaser|season (?:\\d|finale|premiere|one|two|three)|episode|new series|documentary|in theaters|box office|first look|starring|directed by|soundtrack|stream(?:ing)? (?:now|on|it|the)|on demand|tonight (?:at|on)|watch (?:the|it|now|on)|new (?:music|single|album|song|video)|tour dates)\\b',
  ),
  productTalk: m(
    '\\b(?:powered by|designed (?:to|for|with)|built (?:to|for|with|in)|features? (?:a|an|the|our|include)|equipped|engineered|crafted|seamless(?:ly)?|effortless(?:ly)?|streamline|performance|comes? (?:with|in)|delivers?|lets? you|allows? you|helps? you|so you can|all[- ]in[- ]one|solution|technology|battery|display|ultra|premium|edition|collection|style|wear|look(?:ing)? (?:good|great|sharp))\\b',
  ),
  ourProduct: m(
    '\\b(?:our|my) (?:\\p{L}+ ){0,3}(?:product|products|collection|menu|app|platform|service|services|solution|solutions|technology|tools?|program|programme|store|stores|restaurant|website|site|magazine|book|album|song|single|video|show|podcast|channel|album|line|range|brand|mission|commitment|goal|purpose|work|support|partners?|community|customers|clients)\\b',
  ),
  // thanks
  thank: m('\\b(?:thank (?:you|u)|thanks|thankful|thx|grateful|gratitude|appreciat\\w+|many thanks)\\b'),
  thankFor: m(
    '\\b(?:thank you|thanks|shout-?outs?|kudos|hats off|big ups?|props|a huge thank|much love) (?:so much |all |again |everyone |everybody )?(?:to|for|@|<mention>)',
    '\\bthank you,? (?:\\p{L}|@|<mention>)',
  ),
  congrats: m(
    '\\b(?:congrat(?:s|z|ulations|ulate|ulating)|well done|way to go|bravo|cheers to|good luck|best wishes|(?:so )?proud of (?:you|our|the|my|this|these|him|her|them)|celebrating (?:our|the|my|\\d+|@)|employee of|salute|tribute|in (?:honou?r|memory) of|rest in peace|rip|honou?ring|pay(?:ing)? tribute|welcome (?:back|home|to))\\b',
  ),
  birthday: m('\\b(?:happy (?:\\d+\\p{L}* )?(?:birthday|anniversary|bday|retirement)|birthday)\\b'),
  // causes
  give: m(
    '\\b(?:donat(?:e|es|ed|ion|ions|ing)|charit(?:y|ies|able)|fundrais\\w+|raise (?:money|funds|awareness)|raised|proceeds|non-?profit|volunteer\\w*|give back|giving back|giving tuesday|in need|food bank|sponsor(?:ed|ing|ship)?|foundation|pledge|petition|sign (?:the|our|this)|take action|stand (?:with|up|against)|support(?:s|ing)? (?:the|our|local|women|children|families|communities|those|people))\\b',
  ),
  awareness: m(
    '\\b(?:awareness (?:day|week|month)|(?:world|international|national|global) (?:\\p{L}+ ){1,3}(?:day|week|month)|history month|pride month|heritage month|earth day|spirit day)\\b',
    '#(?:world|international|national|global)\\w+(?:day|week|month)\\b',
    '#\\w*(?:awareness|historymonth|pride)\\w*',
  ),
  socialTopic: m(
    '\\b(?:climate|sustainab\\w+|emissions?|carbon|biodiversity|deforestation|plastic|pollution|renewable|equality|equity|diversity|inclusi\\w+|justice|human rights|refugees?|migrants?|mental health|poverty|hunger|famine|malnutrition|racism|racial|discrimination|gender|lgbtq?\\+?|violence|abuse|domestic|humanitarian|vulnerable|underserved|disabilit\\w+|veterans|cancer|hiv|aids|malaria|vaccin\\w+|education for|girls|women in|empower\\w*|bullying|gun|democracy|freedom|corruption|ukraine|aid|relief|crisis|disaster|earthquake|hurricane|flood|wildfire)\\b',
  ),
  // greeting
  happyDay: m(
    "\\b(?:happy|merry|blessed) (?:\\p{L}+'?s? ){0,2}(?:day|christmas|easter|holidays?|new year\\p{L}*|thanksgiving|halloween|diwali|hanukkah|eid|valentine'?s?|weekend|friday|monday|tuesday|wednesday|thursday|saturday|sunday|birthday|4th|fourth|passover|ramadan|spring|summer|fall|winter)\\b",
    '#(?:happy|merry)\\w+',
    "\\b(?:season's greetings|warm wishes|good (?:morning|night|evening)|have a (?:great|wonderful|happy|safe|nice|good|lovely|fantastic|blessed)|(?:wish(?:ing)?|wishes) (?:you|all|everyone|to all)|from (?:our family|all of us)|to all (?:the|of the|those|who|our))\\b",
  ),
  // notices
  notice: m(
    "\\b(?:(?:will be|are|is|be|we're|now|temporarily|remain) closed|closed (?:on|for|today|tomorrow|until|this|due)|opening hours|hours (?:of|are|on|for)|business hours|holiday hours|new hours|out of stock|sold out|delay(?:s|ed)|maintenance|outage|downtime|experiencing (?:issues|problems|technical)|service (?:update|alert|change|disruption)|road (?:closure|closed)|reschedul\\w+|postpon\\w+|cancel(?:l?ed|lation)s?|please (?:note|be advised|be aware)|important (?:notice|update|information)|recall|we (?:apologi[sz]e|would like to inform)|sorry for (?:the|any)|until further notice|due to (?:the )?(?:weather|snow|storm|covid|high|technical|unforeseen)|missing|last seen|alert|advisory)\\b",
  ),
  reminder: m(
    '\\b(?:reminder|friendly reminder|heads up|fyi|psa|just a (?:quick )?(?:note|reminder)|please (?:call|contact|visit|check|use|remember))\\b',
  ),
  // talk of the world
  newsTalk: m(
    '\\b(?:breaking|reports?|reported|according|police|officials?|president|minister|senat(?:e|or)|congress\\p{L}*|governor|mayor|parliament|government|trump|biden|obama|court|lawsuit|bill|law|policy|tax|economy|inflation|war|military|says|said|told|claims?|announced that|investigat\\w+|arrest\\w*|killed|shooting|protest\\w*|campaign)\\b',
  ),
  quoteOnly: m(
    '^\\W{0,3}"[^"\\n]{20,300}"\\W{0,4}(?:[-–—~]\\s?\\p{L}[\\p{L}. ]+)?(?:\\s+(?:#\\S+|<hyperlink>|https?:\\S+))*\\s*$',
  ),
  quoteBy: m('"\\s?[-–—~]\\s?\\p{L}', '\\b(?:quote|once said|in the words of|words of wisdom)\\b'),
  wisdom: m(
    '\\b(?:life is|success is|people who|the best way|the only|in life|leaders?|leadership|mindset|wisdom|be the|the power of|believe in|never give up|hard work|motivation\\p{L}*|inspir\\w+|dream big|your goals)\\b',
  ),
  industry: m(
    '\\b(?:the future of|industry|trends?|market(?:place)?|retailers?|consumers?|brands|companies|businesses|startups?|artificial intelligence|ai|blockchain|economy|visits|foot traffic|growth|digital transformation)\\b',
  ),
  teaser: m(
    '\\b(?:stay tuned|coming (?:soon|up|this|next)|countdown|get ready|something (?:big|special|new|exciting)|wait (?:is|for)|almost (?:here|there)|\\d+ days? (?:left|to go|until|away|out)|one (?:week|day|month) (?:away|left|to go)|guess (?:what|who)|can you guess)\\b',
  ),
  callTo: m(
    '\\b(?:learn more|find out more|read more|see more|click (?:here|the|below|on)|check (?:it |them |this |us )?out|details (?:here|at|below)|more (?:info|information|here|details)|link in (?:bio|the)|visit (?:our|the|www)|watch (?:the|our|now|here|full|this|it)|listen (?:to|now|here)|download)\\b',
  ),
  newsLater: m(
    '\\b(?:ad|sponsored|paid partnership|in partnership with|presented by|brought to you by|courtesy of)\\b',
  ),
  bareReact: m(
    '^\\W*(?:this|that|wow|yes|no|omg|what|so|love|absolutely|incredible|amazing|beautiful|same|true|exactly|yep|yup|nope|damn|hey|oh|ok|okay)\\b',
  ),
  place: m(
    '\\b(?:beach|island|sunset|sunrise|view|mountains?|city|skyline|hotel|resort|travel|vacation|getaway|destination|trip|flight|cruise|tour|explore|paradise|adventure)\\b',
  ),
  // more of events, products and voices
  eventTag: m(
    '#\\w*(?:summit|conference|congress|fest(?:ival)?|expo|forum|gala|awards|games|cup|finals?|derby|marathon)\\d{0,4}\\b',
    '#\\p{L}{2,}(?:20)?[12]\\d\\b',
  ),
  onStage: m(
    '\\b(?:sessions?|on stage|takes? the stage|presentation|speakers?|speaking at|presenting at|will (?:speak|present|discuss|talk|share)|hear (?:from|how)|agenda|moderator|roundtable|networking)\\b',
  ),
  visitReport: m(
    '\\b(?:visited|visits?|toured|tours|met (?:with )?(?:\\p{L}+ )?(?:students|staff|members|leaders|families)|delivered (?:a|an|the)|held (?:a|an|the|its)|launched at|opened the|speaks (?:to|at)|addresse[sd]|briefing|ceremony|inaugurat\\w+|during (?:the|his|her) visit)\\b',
  ),
  medal: m(
    '\\b(?:gold|silver|bronze|medals?|medallist|podium|world record|world champion\\p{L}*|champions?|match|battle|opponent|vs\\.?|versus|round \\d|stage \\d|heat)\\b|🥇|🥈|🥉|🏆|⚽|🏀|🏈|🏁|🆚',
  ),
  countdown: m(
    '\\b(?:t ?- ?\\d+|\\d+ (?:days?|hours?|weeks?|sleeps) (?:until|till|away|out|left|to go)|countdown|almost time|see you (?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|soon))\\b',
  ),
  recording: m(
    '\\b(?:on[- ]demand|recordings?|recorded|replay|if you missed|missed (?:it|the|our)|catch up|icymi|in case you missed)\\b',
  ),
  breakdown: m(
    "\\b(?:breaks? (?:it )?down|dives? (?:into|deep)|weighs? in|discuss(?:es)?|explores?|insights?|takeaways?|analysis|outlook|weekly brief|tl;dr|deep dive|key findings|latest (?:report|research|data|brief|blog|article)|we(?:'ve)? (?:looked|analy[sz]ed|outlined|found|asked))\\b",
  ),
  pitch: m(
    "\\b(?:(?:book|schedule|request|get) (?:a|your)(?: free)? demo|our (?:ai|platform|models?|solutions?|experts?|software)|(?:is|are) designed to|takes? the (?:hassle|guesswork)|go-to (?:solution|tool)|just (?:got|became) (?:easier|better|simpler)|with (?:our|its) \\p{L}+|integration|made (?:easy|simple)|so you don't have to|whether you(?:'re| are)?|empowers?|enables?|unlock|elevate|boost(?:s|ing)? (?:your|engagement|sales)|say goodbye to)\\b",
  ),
  signing: m(
    '\\b(?:signs? (?:a |new |with )|new (?:contract|deal|signing|signings)|contract|transfer|joins? (?:the|us)|has joined|re-?signs?|extends?|comes? aboard|moves? to)\\b',
  ),
  personal: m(
    '\\b(?:my (?:journey|story|first|life|career|desk|day|morning|week)|i (?:quit|started|grew|learned|learnt|realised|realized|remember|spent|decided|almost|used to|cried|failed)|years? ago|when i was|growing up|honestly|feeling|feels|so (?:happy|tired|blessed|lucky|excited)|nice to be|good to be|back home|weekend vibes|selfie|circa|way ?back|throwback|waybackwednesday|flashbackfriday)\\b',
  ),
  opinion: m(
    "\\b(?:i (?:don't )?(?:think|believe|understand)|people (?:really|who|are|have|think|forget|don't)|nobody|everyone|never|should be|must be|the (?:problem|truth|fact|reality|point) is|that's (?:how|why|what)|it's (?:not|about|like|time)|imagine|unfortunately|ridiculous|disgrac\\w+|wild|crazy|insane|the real|so (?:many|much)|still can't|y'all)\\b",
  ),
  fandom: m(
    '\\b(?:fans?|fandom|character|scene|trailer|marvel|star wars|pokemon|batman|spider-?man|comic|cosplay|gaming|gamer|game of|xbox|playstation|nintendo|esports|stream|twitch|anime|wrestling|wwe|smackdown)\\b',
  ),
  officials: m(
    '\\b(?:his (?:royal )?highness|h\\.?e\\.?|ambassador|minister|president|secretary|council(?:lor|man|woman)?|governor|chancellor|commissioner|mp|senator|delegation|bilateral|ministry|embassy|usaid|united nations|unicef|state house)\\b',
  ),
  incident: m(
    '\\b(?:suspects?|arrest\\w*|crash|vehicle|fire|firefighters|officers?|deputies|detectives|shooting|victims?|wanted|injur\\w+|scene|emergency|rescue)\\b',
  ),
  getYours: m(
    '\\b(?:available (?:in|at|from|on)|shop|get (?:it|yours|them|the look)|snag|find (?:it|them) (?:at|in)|now (?:in|at)|in-?store|online now|collection|merch|order)\\b|🛒|🛍',
  ),
  styleTalk: m(
    '\\b(?:outfit|look|looks|style|wear(?:ing)?|dress(?:ed)?|fashion|runway|beauty|skin|hair|makeup|fragrance|jewel\\p{L}+|watch(?:es)?|denim|sneakers?|shoes?|boots|heels|wardrobe|trend(?:s|y)?|chic|elegan\\p{L}+|timeless|iconic)\\b',
  ),
  carTalk: m(
    '\\b(?:car|cars|suv|truck|sedan|hybrid|electric vehicle|ev|evs|engine|horsepower|drive|driving|road|racing|wheels?|model|motors?)\\b',
  ),
};

/** Traits that mean something of their own together: a lesson that asks you to register is an event. */
export const pairs: readonly (readonly [string, string])[] = [
  ['turn eventWord', 'turn joinUs'],
  ['turn learn', 'turn eventWord'],
  ['turn learn', 'turn joinUs'],
  ['turn whenAt', 'turn joinUs'],
  ['turn whenAt', 'turn available'],
  ['turn whenAt', 'turn premiere'],
  ['turn announce', 'turn eventWord'],
  ['turn liveNow', 'turn premiere'],
  ['turn breakdown', 'turn industry'],
  ['turn readMore', 'turn industry'],
  ['turn pitch', 'asks'],
  ['turn pitch', 'turn callTo'],
  ['turn productTalk', 'turn callTo'],
  ['turn productTalk', 'you only'],
  ['turn learn', 'turn productTalk'],
  ['asks', 'link'],
  ['asks', 'turn callTo'],
  ['asks', 'turn joinUs'],
  ['question', 'turn giveaway'],
  ['question', 'turn vote'],
  ['question', 'link'],
  ['question', 'fewer than 40 words'],
  ['invitation', 'turn enter'],
  ['invitation', 'turn chance'],
  ['invitation', 'turn entryRules'],
  ['invitation', 'link'],
  ['invitation', 'turn socialTopic'],
  ['turn entryRules', 'turn chance'],
  ['turn takePart', 'turn chance'],
  ['turn takePart', 'question'],
  ['turn askTell', 'asks'],
  ['bait', 'turn chance'],
  ['bait', 'question'],
  ['asks', 'turn chance'],
  ['asks last', 'link'],
  ['asks last', 'you only'],
  ['asks last', 'nobody'],
  ['asks near the end', 'self only'],
  ['rhetorical', 'link'],
  ['turn vote', 'turn voteState'],
  ['turn vote', 'turn callTo'],
  ['turn contest', 'turn enter'],
  ['turn contest', 'turn recipe'],
  ['turn dealWord', 'turn industry'],
  ['turn dealWord', 'turn study'],
  ['turn iTalk', 'fewer than 25 words'],
  ['turn iTalk', 'link'],
  ['turn laugh', 'fewer than 25 words'],
  ['nobody', 'fewer than 15 words'],
  ['nobody', 'starts in lower case'],
  ['turn thank', 'turn happyDay'],
  ['turn thank', 'turn eventPast'],
  ['turn congrats', 'turn awards'],
  ['turn congrats', 'turn sportWin'],
  ['turn proud', 'self only'],
  ['turn proud', 'turn announce'],
  ['turn ourPeople', 'self only'],
  ['turn socialTopic', 'self only'],
  ['turn socialTopic', 'turn give'],
  ['turn socialTopic', 'turn newsTalk'],
  ['turn awareness', 'turn happyDay'],
  ['turn sportWin', 'names'],
  ['starts quoted', 'turn taste'],
  ['starts quoted', 'turn wisdom'],
];
