import type { ParsedResult } from 'chrono-node/en';
import { civilDateOf, daysBetween, type CivilDate, type Weekday } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { DateMention } from '@/lib/coach/text/date-mention';
import { findWindows } from '@/lib/coach/text/date-windows';
import { readSentences, sentenceAt } from '@/lib/coach/text/sentences';
import type { Span } from '@/lib/model/span';
import { findMatchesIn } from '@/lib/coach/patterns/listen';
import { bareDay, readBareDays } from './bare-days';
import { parseDates } from './date-parser';
import { endsInWeekdayAnd, isAhead, monthName, weekdayAfter, weekdayBefore } from './date-words';

/** Above this a text is cut for dates: chrono's patterns are many, and no post states a date so late. */
const readAtMost = 8_000;
/** A day without a year that passed longer ago than this means next year's (our choice). */
const stillMeansThisYear = 60;
/** "20 December to 5 January" is a range over the new year; one of more days than this is a slip (our choice). */
const longestWrap = 300;

/** What a date with day and month is told by: "3/5", "2026-11", the name of a month. */
const worthReading = new RegExp(`\\d\\s?/\\s?\\d|\\d{4}-\\d|\\b${monthName}|\\d${monthName}`, 'gi');
/** Looked for in one walk with all other patterns of the language. */
export const datePatterns = [worthReading, bareDay];

/** Dates that a text states with day and month. Years, opening hours, prices, versions and phone numbers are not dates. */
export function readDates(whole: string, clock: Clock): DateMention[] {
  const text = whole.slice(0, readAtMost);
  const places = findMatchesIn({ text: whole, said: text }, worthReading);
  if (places.length === 0) return readBareDays(whole, text, clock);
  const sentences = readSentences(text);
  return findWindows(text, places)
    .flatMap((window) => parseWindow(window, text, clock.today))
    .filter((result) => isStated(result, text))
    .map((result) => {
      const sentence = sentenceAt(sentences, result.index) ?? { start: 0, end: text.length };
      return toMention(result, text, { clock, sentence: text.slice(sentence.start, sentence.end) });
    })
    .filter((mention) => mention !== null);
}

type Parsed = Pick<ParsedResult, 'index' | 'text' | 'start'> & {
  readonly end: ParsedResult['end'] | undefined;
};

function parseWindow({ start, end }: Span, text: string, today: CivilDate): Parsed[] {
  return parseDates(text.slice(start, end), today).map((result) => ({
    index: start + result.index,
    text: result.text,
    start: result.start,
    end: result.end,
  }));
}

const numeric = /(?<!\d)(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/;

function isStated({ index, text: said, start }: Parsed, text: string): boolean {
  if (!start.isCertain('day') || !start.isCertain('month') || !/\d/.test(said)) return false;
  const before = text.slice(Math.max(0, index - 24), index);
  const after = text.slice(index + said.length, index + said.length + 12);
  if (
    /[\d£$€₹#.,/:v-]$/.test(before) ||
    /^(?:[/\d%-]|\.\d|\s?(?:street|st\b|avenue|ave\b|road))/i.test(after)
  )
    return false;
  const named = new RegExp(`\\b${monthName}`, 'i').test(said);
  const pointed =
    /\b(?:on|by|until|till?|before|from|through|ends?|valid|starting|to|since|and)[ ]+(?:the )?$/i.test(
      before,
    );
  if (named) return !/^(?:may|mar|march)\b/.test(said) || pointed || start.isCertain('year');
  if (/\d{4}-\d{1,2}-\d{1,2}/.test(said)) return true;
  const slashed = numeric.exec(said);
  if (!slashed) return false;
  return Boolean(slashed[3]) || start.isCertain('weekday') || pointed || weekdayBefore(before) !== null;
}

function toMention(
  { index, text: said, start, end }: Parsed,
  text: string,
  { clock, sentence }: { clock: Clock; sentence: string },
): DateMention | null {
  const before = text.slice(Math.max(0, index - 60), index);
  const stop = index + said.length;
  const hasYear = start.isCertain('year');
  const year = hasYear ? start.get('year') : null;
  const days: [month: number, day: number][] = [[start.get('month')!, start.get('day')!]];
  const slashed = numeric.exec(said);
  if (slashed && Number(slashed[1]) <= 12 && Number(slashed[2]) <= 12 && slashed[1] !== slashed[2]) {
    days.push([days[0]![1], days[0]![0]]);
  }
  const candidates = days.flatMap(([month, day]) => meant({ month, day, year }, clock.today));
  if (candidates.length === 0) return null;
  // "Friday and Saturday, April 24 and 25": the weekdays and the days are two lists.
  const listed = endsInWeekdayAnd.test(before) && /^ ?(?:and|&|-|to|,) ?\d/.test(text.slice(stop, stop + 8));
  const stated = listed ? null : start.isCertain('weekday') ? start.get('weekday')! || 7 : null;
  const left = stated === null && !listed ? weekdayBefore(before) : null;
  const right = stated === null && !left ? weekdayAfter(text.slice(stop, stop + 24)) : null;
  return {
    start: index - (left?.length ?? 0),
    end: stop + (right?.length ?? 0),
    weekday: (stated ?? left?.weekday ?? right?.weekday ?? null) as Weekday | null,
    candidates: days.length > 1 ? aheadFirst(candidates, clock.today) : candidates,
    hasYear: hasYear || Boolean(end?.isCertain('year')),
    until: slashed ? null : rangeEnd({ start, end }, candidates[0]!),
    ahead: isAhead(sentence, before.slice(before.lastIndexOf('\n') + 1)),
  };
}

/** The calendar dates a day may mean, likeliest first: the nearest, and next year's where the nearest has passed. */
function meant(
  { month, day, year }: { month: number; day: number; year: number | null },
  today: CivilDate,
): CivilDate[] {
  if (year !== null) return [civilDateOf(year, month, day)].filter((date) => date !== null);
  const thisYear = Number(today.slice(0, 4));
  const all = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2]
    .map((candidate) => civilDateOf(candidate, month, day))
    .filter((date) => date !== null);
  const next = all.find((date) => date >= today);
  const last = all.findLast((date) => date < today && daysBetween(date, today) <= stillMeansThisYear);
  return [last, next].filter((date) => date !== undefined);
}

/** A numeric date has two readings: the one that lies ahead is believed first. */
function aheadFirst(dates: readonly CivilDate[], today: CivilDate): CivilDate[] {
  return [...dates.filter((date) => date >= today), ...dates.filter((date) => date < today)];
}

function rangeEnd({ start, end }: Pick<Parsed, 'start' | 'end'>, from: CivilDate): CivilDate | null {
  if (!end?.isCertain('day') || !end.isCertain('month')) return null;
  const year = end.isCertain('year') && start.isCertain('year') ? end.get('year')! : Number(from.slice(0, 4));
  const until = civilDateOf(year, end.get('month')!, end.get('day')!);
  if (!until || until >= from || (end.isCertain('year') && start.isCertain('year'))) return until;
  const wrapped = civilDateOf(year + 1, end.get('month')!, end.get('day')!);
  return wrapped && daysBetween(from, wrapped) <= longestWrap ? wrapped : until;
}
