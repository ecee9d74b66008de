import type { Span } from '@/lib/model/span';

/** How far from a month's name or a slash the date around it may reach, in characters (our choice, held to the corpus). */
const around = 56;

/** The text around places where a date may stand, as far as there is a number, too: only this is given to the parser. */
export function findWindows(text: string, places: readonly Span[]): Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const place of places) {
    const [start, end] = [startOfWord(text, place.start - around), endOfWord(text, place.end + around)];
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = end;
    else if (/\d/.test(text.slice(start, end))) windows.push({ start, end });
  }
  return windows;
}

function startOfWord(text: string, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && !/\s/.test(text[start - 1]!)) start -= 1;
  return start;
}

function endOfWord(text: string, at: number): number {
  let end = Math.min(text.length, at);
  while (end < text.length && !/\s/.test(text[end]!)) end += 1;
  return end;
}
