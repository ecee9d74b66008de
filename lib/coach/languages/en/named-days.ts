import { findNamedDays, type DayNames } from '@/lib/coach/text/named-days';
import type { AdvicePhrases } from '@/lib/coach/languages/advice-phrases';
import { weekdayOfName } from './date-words';
import { readDates } from './dates';

const names: DayNames = {
  today: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/gi,
  tomorrow: /\btomorrow\b/gi,
  weekday: /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b(?!s\b)/gi,
  weekdayOfName,
  next: /\bnext $/i,
  weekend: /\b(?:(?:this|the|at the) )?weekend\b/gi,
  nextWeek: /\bnext week\b(?! ?end)/gi,
  nextMonth: /\bnext month\b/gi,
  inDays: /\bin (\d{1,2}|a|one|two|three|four|five|ten) (days?|weeks?)(?:' time)?\b/gi,
  numbers: { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 },
  isWeeks: /week/i,
  lastDay: /\b(?:until|till?|by|before|through|ends?|ending|closes?|only)(?: on| this| next)? ?$/i,
  past: /\b(?:last|past|previous|every|each|since|on a) $/i,
};

/** "On Friday", "tomorrow", "next week", "29 November", seen from the day the text was written. */
export const readNamedDays: AdvicePhrases['readNamedDays'] = (text, today) => {
  const dates = readDates(text, { now: 0, zone: 'UTC', today }).flatMap(
    ({ start, end, until, candidates }) => {
      const date = until ?? candidates.find((candidate) => candidate >= today);
      const isLastDay = names.lastDay.test(text.slice(Math.max(0, start - 16), start));
      return date ? [{ start, end, date, isLastDay }] : [];
    },
  );
  const named = findNamedDays(text, today, names).filter(
    (day) => !dates.some((date) => day.start < date.end && date.start < day.end),
  );
  return [...dates, ...named].toSorted((a, b) => a.start - b.start);
};
