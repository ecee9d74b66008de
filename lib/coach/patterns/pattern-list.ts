import type { Span } from '@/lib/model/span';
import { findNeeds } from './find-needs';
import { findOpenings, type Opening } from './find-openings';
import { growTree, type OpeningTree } from './opening-tree';
import { parsePattern } from './parse-pattern';
import { scanText } from './scan-text';

/** A pattern of a list, and what is known of it before it is run. */
interface Listed {
  readonly pattern: RegExp;
  /** the same pattern, to be tried at one place */
  readonly there: RegExp;
  /** ASCII signs without which it cannot match */
  readonly needs: readonly number[];
  /** false for one that has to be run over every text */
  readonly isOpened: boolean;
}

/** Patterns that are looked for together: one walk over a text tells which of them can match, and where. */
export interface PatternList {
  readonly indexes: ReadonlyMap<RegExp, number>;
  readonly listed: readonly Listed[];
  readonly tree: OpeningTree;
}

/** Lists patterns (global ones) to be looked for together. */
export function listPatterns(patterns: readonly RegExp[]): PatternList {
  const openings: (Opening & { pattern: number })[] = [];
  const listed = patterns.map((pattern, index): Listed => {
    const known = readPattern(pattern);
    for (const opening of known?.openings ?? []) openings.push({ ...opening, pattern: index });
    const there = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
    return { pattern, there, needs: known?.needs ?? [], isOpened: known !== null };
  });
  return {
    indexes: new Map(patterns.map((pattern, index) => [pattern, index])),
    listed,
    tree: growTree(openings, patterns.length),
  };
}

function readPattern(pattern: RegExp): { openings: Opening[]; needs: number[] } | null {
  try {
    const parsed = parsePattern(pattern);
    const openings = findOpenings(parsed);
    const needs = [...findNeeds(parsed)].filter((sign) => sign !== '0').map((sign) => sign.charCodeAt(0));
    return openings && { openings, needs };
  } catch (problem) {
    // A kind of pattern that the reader does not know is run as it is.
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}

/** What one text says to a list of patterns. */
export interface Listening {
  /** the first matches of a pattern in order, as `matchAll` gives them, empty ones left out; `said` may be the text in small letters */
  readonly matches: (index: number, said: string, most: number) => Span[];
  /** indexes of the patterns that may match, in order */
  readonly likely: () => number[];
}

/** Walks a text once for all patterns of a list. */
export function listenTo(text: string, { listed, tree }: PatternList): Listening {
  const scan = scanText(text, tree);
  const isLikely = (index: number): boolean => {
    const { isOpened, needs } = listed[index]!;
    if (!scan || !isOpened) return true;
    if (!scan.isMet(index)) return false;
    for (const sign of needs) if (scan.signs[sign] === 0) return false;
    return true;
  };
  return {
    matches: (index, said, most) => {
      if (!isLikely(index)) return [];
      const { pattern, there, isOpened } = listed[index]!;
      const isAnywhere = !scan || !isOpened || scan.isAnywhere[index] === 1;
      return isAnywhere
        ? matchAll(pattern, said, most)
        : matchAt(there, scan.startsOf(index), { said, most });
    },
    likely: () => {
      const likely: number[] = [];
      for (let index = 0; index < listed.length; index += 1) if (isLikely(index)) likely.push(index);
      return likely;
    },
  };
}

/** Tries a sticky pattern where its matches may begin. */
function matchAt(
  there: RegExp,
  starts: readonly number[],
  { said, most }: { said: string; most: number },
): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const start of starts) {
    if (start < from) continue;
    if (there.unicode && splitsPair(said, start)) continue;
    there.lastIndex = start;
    if (!there.test(said) || there.lastIndex === start) continue;
    from = there.lastIndex;
    spans.push({ start, end: from });
    if (spans.length === most) break;
  }
  return spans;
}

/** Every match of a global pattern as spans, empty ones left out, at most `most`. */
export function matchAll(pattern: RegExp, text: string, most: number): Span[] {
  const spans: Span[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (found.length === 0) continue;
    spans.push({ start: index, end: index + found.length });
    if (spans.length === most) break;
  }
  return spans;
}

function splitsPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
