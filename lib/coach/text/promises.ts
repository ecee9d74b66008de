import { addDays, daysBetween, type CivilDate } from '@/lib/model/civil-date';
import type { PostPromise } from '@/lib/model/post';
import type { Span } from '@/lib/model/span';
import type { AdvicePhrases, NamedDay } from '@/lib/coach/languages/advice-phrases';
import { cutAt, findAll } from './spans';

/** How far the day may stand from the words that promise, in characters, and how far ahead it may lie, in days. */
const [apart, ahead] = [90, 120];
const quoteLength = 80;
/** More than these are not kept; a programme of events is not a list of promises. */
const most = 4;

/** A commitment in a text, with where it stands. */
export interface TextPromise extends PostPromise, Span {}

/**
 * The commitments of a post ("winner on Friday", "part 2 next week", "see you at the market on Saturday") with the day
 * each falls due, seen from the day it was posted. Deadlines for readers ("enter by Friday"), conditions, questions and
 * things past are none.
 */
export function readPromises(
  { plain, text, sentences }: { plain: string; text: string; sentences: readonly Span[] },
  phrases: Pick<AdvicePhrases, 'promises' | 'noPromise' | 'readNamedDays'>,
  today: CivilDate,
): TextPromise[] {
  const found: TextPromise[] = [];
  for (const sentence of sentences) {
    const said = plain.slice(sentence.start, sentence.end);
    if (said.length > 600 || said.endsWith('?') || said.startsWith('"') || phrases.noPromise.test(said))
      continue;
    for (const [about, cue] of phrases.promises) {
      const at = findAll(said, cue)[0];
      if (!at || found.length >= most) continue;
      // News "tonight" are out by the evening; only a draw or a meeting of today is still owed something.
      const from = about === 'news' || about === 'sequel' ? addDays(today, 1) : today;
      const day = dayFor(at, phrases.readNamedDays(said, today), { today, from });
      if (!day || found.some((one) => one.due === day.date && one.start >= sentence.start)) continue;
      const start = sentence.start + Math.min(at.start, day.start);
      const end = sentence.start + Math.max(at.end, day.end);
      const quote = cutAt(text.slice(start, end).replace(/\s+/g, ' '), quoteLength);
      found.push({ about, start, end, due: day.date, quote });
    }
  }
  return found;
}

/** The day after the promising words, else the nearest before them. */
function dayFor(
  cue: Span,
  days: readonly NamedDay[],
  { today, from }: { readonly today: CivilDate; readonly from: CivilDate },
): NamedDay | null {
  const fit = days.filter(
    ({ date, isLastDay, start, end }) =>
      !isLastDay &&
      daysBetween(today, date) <= ahead &&
      date >= from &&
      (start >= cue.start ? start - cue.end <= apart : cue.start - end <= apart),
  );
  return fit.find(({ end }) => end > cue.start) ?? fit.at(-1) ?? null;
}
