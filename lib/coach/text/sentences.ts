import type { Span } from '@/lib/model/span';

const ends = /[.!?…。！？]+["')\]]*(?=\s|$)|\n+/gu;
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|vs|e\.g|i\.e|etc|a\.m|p\.m|approx|inc|ltd|co|u\.s|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)$/i;

/** The sentences of a text: each from its first to its last visible character, its full stop or question mark included. */
export function readSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(from, match.index - 12), match.index);
    const more = text.slice(end, end + 2).trimStart();
    if (match[0] === '.' && abbreviation.test(before) && /^[a-z0-9]/.test(more)) continue;
    add(sentences, text, from, end);
    from = end;
  }
  add(sentences, text, from, text.length);
  return sentences;
}

/** The sentence that holds an offset, or null between sentences. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | null {
  return sentences.find(({ start, end }) => start <= offset && offset < end) ?? null;
}

function add(sentences: Span[], text: string, from: number, to: number): void {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const end = from + slice.trimEnd().length;
  if (end > start) sentences.push({ start, end });
}
