import { casual } from 'chrono-node/es';
import { civilDateOf, daysBetween, type CivilDate, type Weekday } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { DateMention } from '@/lib/coach/text/date-mention';
import { findMatchesIn } from '@/lib/coach/patterns/listen';
import { findWindows } from '@/lib/coach/text/date-windows';
import { readSentences, sentenceAt } from '@/lib/coach/text/sentences';
import { hasAny } from './any-of';

/** Above this a text is cut for dates, as in English. */
const readAtMost = 8_000;
/** A day without a year that passed longer ago than this means next year's, as in English. */
const stillMeansThisYear = 60;

const worthReading =
  /\d\s?\/\s?\d|\d{4}-\d|\d (?:de )?(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)/gi;

/** Looked for in one walk with all other patterns of the language. */
export const datePatterns = [worthReading];
const lastDay =
  /(?:hasta|antes del?|termina|acaba|finaliza|válid[oa]s? hasta)(?: el| el próximo| la)?(?: \p{L}+,?)? ?$/iu;
const toCome = hasAny(
  'te esperamos',
  'os esperamos',
  'los esperamos',
  'nos vemos',
  'ven',
  'venid',
  'vengan',
  'apúntate',
  'reserva',
  'inscríbete',
  'próxim[oa]',
  'será',
  'abrimos',
  'estaremos',
);
const longGone = hasAny(
  'fue',
  'fueron',
  'era',
  'desde',
  'fundad[oa]s?',
  'nació',
  'aniversario',
  'gracias',
  'pasad[oa]',
  'recordamos',
  'estuvimos',
  'empezó',
  'empezamos',
);
const rangeBefore = /(?:del?|desde el) (?:\p{L}+ )?(\d{1,2}) al (?:\p{L}+ )?$/iu;

/** Dates that a Spanish text states with day and month; 3/5 is 3 May. */
export function readDates(whole: string, clock: Clock): DateMention[] {
  const text = whole.slice(0, readAtMost);
  const windows = findWindows(text, findMatchesIn({ text: whole, said: text }, worthReading));
  if (windows.length === 0) return [];
  const sentences = readSentences(text);
  const reference = { instant: new Date(`${clock.today}T12:00:00Z`), timezone: 0 };
  const results = windows.flatMap((window) =>
    casual
      .parse(text.slice(window.start, window.end), reference)
      .map((result) => ({ index: window.start + result.index, text: result.text, start: result.start })),
  );
  return results.flatMap(({ index, text: said, start }): DateMention[] => {
    const before = text.slice(Math.max(0, index - 40), index);
    const after = text.slice(index + said.length, index + said.length + 3);
    const stated = start.isCertain('day') && start.isCertain('month') && /\d/.test(said);
    const named = /\d (?:de )?\p{L}{3}/u.test(said) || /\d{4}-\d{2}-\d{2}|\/\d+\//.test(said);
    const pointed = start.isCertain('weekday') || /(?:^|[ (])(?:el|al|hasta|del|antes del) $/i.test(before);
    if (!stated || /[\d€$.,/:-]$/.test(before) || /^[/\d%€]/.test(after) || !(named || pointed)) return [];
    const [month, day] = [start.get('month')!, start.get('day')!];
    const year = start.isCertain('year') ? start.get('year') : null;
    const candidates = meant({ month, day, year }, clock.today);
    if (candidates.length === 0) return [];
    const range = rangeBefore.exec(before);
    const first = range ? meant({ month, day: Number(range[1]), year }, clock.today) : [];
    const sentence = sentenceAt(sentences, index) ?? { start: 0, end: text.length };
    const all = text.slice(sentence.start, sentence.end);
    return [
      {
        start: index - (first.length > 0 ? range![0].length : 0),
        end: index + said.length,
        weekday: start.isCertain('weekday') ? ((start.get('weekday') || 7) as Weekday) : null,
        candidates: first.length > 0 ? first : candidates,
        hasYear: year !== null,
        until: first.length > 0 ? candidates[0]! : null,
        ahead: lastDay.test(before) || (toCome.test(all) && !longGone.test(all)),
      },
    ];
  });
}

function meant(
  { month, day, year }: { month: number; day: number; year: number | null },
  today: CivilDate,
): CivilDate[] {
  if (year !== null) return [civilDateOf(year, month, day)].filter((date) => date !== null);
  const thisYear = Number(today.slice(0, 4));
  const all = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2]
    .map((candidate) => civilDateOf(candidate, month, day))
    .filter((date) => date !== null);
  const last = all.findLast((date) => date < today && daysBetween(date, today) <= stillMeansThisYear);
  return [last, all.find((date) => date >= today)].filter((date) => date !== undefined);
}
