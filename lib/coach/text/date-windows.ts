import type { Span } from '@/lib/model/span';

/** How far from a month's name or a slash the date around it may reach, in characters (our choice, held to the corpus). */
const around = 56;

/** The text around places where a date may stand, as far as there is a number, too: only this is given to the parser. */
export function findWindows(text: string, places: readonly Span[]): Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const place of places) {
    const [from, to] = [Math.max(0, place.start - around), Math.min(text.length, place.end + around)];
    const last = windows.at(-1);
    if (last && from <= last.end) {
      if (to > last.end) last.end = endOfWord(text, to);
      continue;
    }
    const [start, end] = [startOfWord(text, from), endOfWord(text, to)];
    if (/\d/.test(text.slice(start, end))) windows.push({ start, end });
  }
  return windows;
}

/** A longer word is cut; no date has one. */
const longestWord = 40;

function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longestWord && !/\s/.test(text[start - 1]!)) start -= 1;
  return start;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < longestWord && !/\s/.test(text[end]!)) end += 1;
  return end;
}
