import type { Weekday } from '@/lib/model/civil-date';

export const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';

const firstLetters = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
export const weekdayName =
  '(mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const endsWithWeekday = new RegExp(`\\b${weekdayName}\\.?[ ,(]{1,3}(?:the )?$`, 'i');
/** "Friday and |", before another weekday */
export const endsInWeekdayAnd = new RegExp(`\\b${weekdayName} ?(?:and|&|-|to|or|,) ?$`, 'i');
const beginsWithWeekday = new RegExp(
  `^(?:,? ?\\(|, (?:a )?|,? (?:which is )?a |,? )${weekdayName}\\b(?!s\\b|'s|[ ,.]{0,3}(?:the )?\\d|[ ,.]{1,3}${monthName})`,
  'i',
);

export function weekdayOfName(name: string): Weekday {
  return (firstLetters.indexOf(name.slice(0, 2).toLowerCase()) + 1) as Weekday;
}

/** A weekday beside a date, and how many characters of the text it takes with what lies between. */
export interface BesideDate {
  readonly weekday: Weekday;
  readonly length: number;
}

/** The weekday that stands right before a date: "Friday the |29th". */
export function weekdayBefore(text: string): BesideDate | null {
  return beside(endsWithWeekday.exec(text));
}

/** The weekday that stands right after a date: "29 November| (Friday)". */
export function weekdayAfter(text: string): BesideDate | null {
  return beside(beginsWithWeekday.exec(text));
}

function beside(match: RegExpExecArray | null): BesideDate | null {
  return match && { weekday: weekdayOfName(match[1]!), length: match[0].length };
}

const lastDay =
  /\b(?:until|till?|by|before|through|thru|ends?|ending|expir(?:es|ing)|closes?|valid|deadline(?: is)?:?|last day(?: is)?:?)(?: (?:on|the|at|midnight|noon|to|for|from|end of|\d{1,2}(?::\d\d)? ?[ap]m|[a-z]+day,?))*[ :]*$/i;
const toCome =
  /\b(?:join us|come (?:along|by|and|in|to)|see you|will be|we'll|you'll|save the date|don't miss|doors open|book (?:now|your)|rsvp|register|coming (?:up|soon)|upcoming|starts|mark your calendar|order (?:by|now)|visit us|be there|sign up|is happening|takes place)\b/i;
const longGone =
  /\b(?:was|were|had|did|since|founded|established|est|born|opened|started|began|back (?:in|on)|ago|anniversary|thank(?:s| you)|last (?:year|week|month|night|weekend)|memor(?:y|ies)|on this day|came|visited|won|received|dated|posted|celebrated|taken|tbt|throwback|recap|missed|review)\b/i;
const closedUntilThen =
  /\b(?:were|had|used to|since|worked|lived|was (?:open|closed|there|here|away|running|in|on|only))\b/i;

/** True when a sentence says that a date still lies ahead, or is a last day. `before` is what stands left of the date. */
export function isAhead(sentence: string, before: string): boolean {
  if (lastDay.test(before)) return !closedUntilThen.test(sentence);
  return toCome.test(sentence) && !longGone.test(sentence);
}
