import { findMatches } from '@/lib/coach/patterns/listen';
import type { Span } from '@/lib/model/span';

/** Every match of a global pattern, as spans; empty matches are left out. */
export function findAll(text: string, pattern: RegExp): Span[] {
  return findMatches(text, pattern);
}

/** The first match of a global pattern, or null. */
export function findFirst(text: string, pattern: RegExp): Span | null {
  return findMatches(text, pattern, 1)[0] ?? null;
}

/** Spans put in order, inside the text, never empty, never overlapping, never through a surrogate pair. */
export function tidySpans(text: string, spans: readonly Span[]): Span[] {
  const tidy: Span[] = [];
  const inside = spans.map(({ start, end }) => ({
    start: leftOfPair(text, clamp(start, text.length)),
    end: rightOfPair(text, clamp(end, text.length)),
  }));
  inside.sort((a, b) => a.start - b.start || a.end - b.end);
  for (const span of inside) {
    const last = tidy.at(-1);
    if (span.end <= span.start) continue;
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else tidy.push({ ...span });
  }
  return tidy;
}

/** The first `most` code units of a text, one fewer where that would split a surrogate pair. */
export function cutAt(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, leftOfPair(text, most));
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(Math.trunc(offset) || 0, 0), length);
}

function splitsPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

function leftOfPair(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset - 1 : offset;
}

function rightOfPair(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset + 1 : offset;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
