import type { Phrasebook } from '@/lib/coach/languages/phrasebook';

// Amounts are short: without a bound a megabyte of digits would be read from each of its digits.
const money =
  '(?:[£$€₹¥]\\s?\\d[\\d.,]{0,14}|(?<![\\d.,])\\d[\\d.,]{0,14}\\s?(?:[£$€₹]|usd|eur|gbp|dollars|euros|pounds))';
const percent = '\\d{1,3}(?:\\.\\d+)?\\s?(?:%|percent|per cent)';
const weekday = '(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const moment = `(?:${weekday}|${month}|today|tonight|tomorrow|midnight|noon|christmas|easter|the \\d|the end|\\d{1,2}\\b|(?:next|this) \\w+|end of|close)`;
const freeThing =
  '(?:shipping|delivery|coffee|tea|cake|drink|drinks|dessert|pizza|pizzas|sample|samples|tickets?|entry|admission|trial|gift|gifts|demo|consultation|consult|quote|e-?book|book|guide|download|copy|webinar|class|lesson|session|month|week|night|upgrade|installation|refills?|meal|lunch|breakfast|haircut|wash|check-?up|assessment|audit|estimate|returns|parking|workshop|event|course|training|template|templates|checklist|account|membership|access|swag|stuff|food|rides?|cookies?|scones?|loaf|bread|croissants?|slice)';

// "Book a free demo today" asks for haste, it names no last day.
const call =
  '\\b(?:book|schedule|request|try|start|download|order|apply|join|call|visit|sign up|subscribe|claim|learn|shop|get started)\\b[^.!?\\n]{0,60}';

const any = (parts: readonly string[]) => new RegExp(`(?:${parts.join('|')})`, 'giu');

export const offers: Phrasebook['offers'] = {
  deal: any([
    `\\b(?:up to |an? (?:extra|additional) |extra |additional |instant )?${percent}\\s?(?:off|discount|cheaper|less|cash ?back|back|savings?)\\b`,
    `${money}\\s?(?:off|discount|cash ?back|back|voucher|gift cards?)(?!\\w)`,
    `\\b(?:save|saving)(?: (?:an?|up|to|extra|over|at least|additional|as much as|big|more|now))* (?:${percent}|${money})`,
    '\\b(?:half[ -]price|half off|b?ogof?|bogo)\\b',
    '\\b(?:buy|order|book) (?:one|two|three|1|2|3),? get (?:one|two|1|2|another|a)\\b',
    '\\b(?:two|three|2|3|4|5)[ -]for[ -](?:one|two|1|2|3|4|£|\\$|€)',
    `\\bfree(?: [\\w'-]+){0,2} ${freeThing}\\b|\\bfree ${freeThing}\\b`,
    '\\bfor free\\b|\\bfree of charge\\b|\\bFREE\\b(?= [a-z])|\\b(?:get|receive|enjoy|claim|grab|win|have|try|take|with) (?:a|an|one|your|two|some|it|our|their) free\\b|\\bfree with (?:every|any|each|your)\\b',
    '\\b(?:on the house|complimentary)\\b',
    '\\b(?:discount|coupon|promo(?:tional)? code|discount code|voucher|giveaway|giving away|give away|sweepstakes|gift cards?|cash ?back|early[ -]bird|happy hour)s?\\b',
    '\\b(?:chance|enter|enters?|entered|opportunity) (?:\\w+ ){0,2}to win\\b|\\b(?:could|can|will|to) win (?:an?|one|two|some|tickets|prizes|\\d|£|\\$|€)|\\bprizes?\\b|\\bwin (?:a|free|one of|tickets|your)\\b',
    "\\b(?:special|exclusive|limited(?:[ -]time)?|introductory|holiday|amazing|great|best|top|huge|sweet|hot|today's|this week's|member|bank|black friday|cyber monday|weekend|favorite|travel|hotel) (?:[\\w'-]+ ){0,2}(?:offer|offers|deal|deals|savings|discounts?|prices?)\\b",
    '\\b(?:huge|big|summer|winter|spring|autumn|fall|clearance|flash|black friday|cyber monday|sample|holiday|weekend|garage|end of season|anniversary|birthday|closing[ -]down|january|moving) sale\\b|\\bsale (?:ends|starts|now on|is on)\\b',
    '\\b(?:reduced|bonus|discounted) (?:price|prices|rates?|points|gift|tickets?)\\b|\\bdeals\\b(?! with)|\\bspecial offers?\\b|\\bon us\\b(?= (?:this|today|on|all)|[.!])',
  ]),
  noDeal:
    /\b(?:(?:gluten|sugar|dairy|nut|fat|stress|hassle|worry|risk|smoke|pain|ad|cruelty|plastic|duty|toll|hands|care|tax|carbon|drug|allergen)[ -]free|feel free|free[ -](?:range|time|to |from|of (?!charge)|as |speech|spirit|will|agents?|throws?|kicks?|standing|weekend|day|afternoon|evening|hand|wifi|wi-fi)|free trade|set (?:you|us|them|it) free|great deal of|big deal|sealed? the deals?|(?:no|new|peace|trade|multi-year|major|book) deal\b|(?:no|without|never (?:a|any)) (?:discounts?|coupons?|vouchers?)|nobel prizes?|prize[ -]winning|discount store)/giu,
  amount: any([
    percent,
    money,
    '\\bhalf\\b',
    '\\bbogo\\b',
    `\\bfree\\b`,
    '\\bget (?:one|two|1|2|another)\\b',
    '\\bfor (?:one|two|1|2)\\b',
    '\\b(?:on the house|complimentary|gift cards?|win|early[ -]bird)\\b',
  ]),
  deadline: any([
    `\\b(?:until|till|til|by|before|through|thru|ends?(?: on| at)?|ending|expires?(?: on)?|closes?(?: on| at)?|valid (?:until|till|through|to|for)|(?:now|from [^.!?\\n]{2,30}) (?:to|-)) (?:on |the |this |next |coming |\\d{1,2}(?::\\d\\d)?\\s?(?:am|pm|noon)? ?(?:on )?)*${moment}`,
    '\\b(?:today|tonight|tomorrow|this (?:week|weekend|month|morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:one|two|three|\\d+) (?:days?|hours?|weeks?)) only\\b|\\bonly (?:today|tonight|tomorrow|this (?:week|weekend|month)|(?:on |until |till )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b|\\b(?:all (?:day|week|weekend|month)(?: long)?)\\b',
    "\\b(?:last (?:day|chance|call|few|minute)|final (?:day|hours|call|stock|week)|(?:a )?few (?:more )?(?:days|hours|spots|left)|limited[ -]time|limited (?:offer|number|spots|stock|quantity|supply|edition)|while (?:stocks?|supplies|they|it) lasts?|first \\d+|ends (?:soon|in)|hurry|won't last|(?:\\d+|only a few|few) (?:days?|hours?|spots?|places?) (?:left|remaining|to go)|(?:for|next|within|in) (?:the next )?\\d+ ?(?:hours?|hrs|days?|weeks?))\\b",
    `\\b(?:this|today's|tonight's) (?:week|weekend|month|saturday|sunday|monday|tuesday|wednesday|thursday|friday|afternoon|morning|evening|black friday|cyber monday)\\b|\\b(?:today|tonight|tomorrow)\\b(?<!${call}(?:today|tonight|tomorrow))`,
    `\\b${month} \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b|\\b(?:on|-|to|by) \\d{1,2}/\\d{1,2}\\b|\\b(?:on|every) ${weekday}s?\\b`,
  ]),
  claim: any([
    '\\b(?:show|mention|bring|present|say|quote|screenshot|flash) (?:us |me )?(?:this|the|your|a|an|that|it)\\b',
    '\\b(?:use|with|enter|using|apply|quote|type)(?: (?:the|our|your|coupon|promo|discount|voucher|checkout))* code\\b|\\bcode:?\\s+["\']?[A-Z0-9]{3,}|\\bcoupon\\b|\\bat (?:the )?(?:checkout|check-out|counter|till|register|door|bar|front desk|desk)\\b',
    '\\b(?:click|tap|follow|visit|head (?:to|over)|go to|hit|see|check out|swipe up|via) (?:\\w+ )?(?:the |our |this |their )?(?:link|site|website|shop|store|bio|page|profile|here|below)\\b|\\blink (?:in|below)\\b|\\b(?:here|below|details|more|register|shop|apply|info)\\s?:',
    '\\b(?:call|ring|phone|text|e-?mail|dm|message|whatsapp|pm) (?:us|me|now|today|or|the|our|\\+?\\d)|\\bcall (?:on|at)\\b|\\bsend (?:us|me) a (?:dm|message|text)\\b',
    '\\b(?:book|order|reserve|register|sign up|subscribe|rsvp|apply|enrol|enroll|shop|buy|download|redeem|claim|pick (?:it |yours |one )?up|collect|enter|grab|join|pop in|come in|come by|stop by|drop by|drop in|walk in|swing by|visit us|pre-?order)\\b(?: (?:your|yours|now|today|online|here|by|before|at|in|for|it|one|with|via|on|early|us|the|a)\\b|[.!])',
    '\\b(?:comment|reply|answer|tag|retweet|rt|share|like|follow|tell us|vote|upload|post|tweet)\\b(?: (?:below|with|your|to|us|this|here|a|and|&|the|@|using|what|which|for)|\\b[^.!?\\n]{0,80}\\b(?:win|enter|prize|giveaway|chance)\\b)',
    '\\b(?:when|if) you (?:buy|spend|book|order|sign|refer|bring|visit|register|subscribe|join|top)|\\bin[- ]?store\\b|\\bat our (?:shop|store|bakery|cafe|counter|studio|salon|stand|stall)\\b',
  ]),
};
