import type { Span } from '@/lib/model/span';
import { listPatterns, listenTo, matchAll, type Listening, type PatternList } from './pattern-list';

/** Patterns that belong together; the list of them is made when the first is asked for. */
interface Group {
  readonly patterns: readonly RegExp[];
  list: PatternList | null;
  /** the texts listened to last, the newest first */
  heard: readonly { readonly text: string; readonly listening: Listening }[];
}

const groups = new WeakMap<RegExp, Group>();
const twins = new WeakMap<RegExp, RegExp>();
/** A review asks about a draft, its beginning, and the draft with some words blanked, in turns. */
const textsKept = 4;

/**
 * Says which patterns are looked for together. From then on `findMatches` walks a text once for all of them and runs only
 * those whose first words it met, and only there; what it finds is the same. Not state: it keeps what pure functions gave.
 */
export function enlist(patterns: readonly RegExp[]): void {
  const group: Group = { patterns, list: null, heard: [] };
  for (const pattern of patterns) groups.set(pattern, group);
}

/** Matches of a global pattern, in order, empty ones left out, at most `most`. */
export function findMatches(text: string, pattern: RegExp, most = Infinity): Span[] {
  return findMatchesIn({ text, said: text }, pattern, most);
}

/** The same in `said`, which is the beginning of `text` or the same in small letters. */
export function findMatchesIn(
  { text, said }: { text: string; said: string },
  pattern: RegExp,
  most = Infinity,
): Span[] {
  const group = groups.get(pattern);
  if (!group) return matchAll(pattern, said, most);
  const { list, listening } = listenIn(group, text);
  return listening.matches(list.indexes.get(pattern)!, said, most);
}

/** Those of a group's patterns that may match a text, and where they do; `said` may be the text in small letters. */
export function findLikely(
  text: string,
  patterns: readonly RegExp[],
): { pattern: RegExp; matches: (said: string, most: number) => Span[] }[] {
  const group = patterns[0] && groups.get(patterns[0]);
  if (!group)
    return patterns.map((pattern) => ({ pattern, matches: (said, most) => matchAll(pattern, said, most) }));
  const { list, listening } = listenIn(group, text);
  return listening.likely().map((index) => ({
    pattern: list.listed[index]!.pattern,
    matches: (said, most) => listening.matches(index, said, most),
  }));
}

/** Whether a pattern, global or not, matches somewhere in a text. */
export function isIn(text: string, pattern: RegExp): boolean {
  const twin = globalTwin(pattern);
  return groups.has(twin) ? findMatches(text, twin, 1).length > 0 : pattern.test(text);
}

/** The global twin of a pattern, always the same one. */
export function globalTwin(pattern: RegExp): RegExp {
  const known = twins.get(pattern);
  if (known) return known;
  const twin = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  twins.set(pattern, twin);
  return twin;
}

function listenIn(group: Group, text: string): { list: PatternList; listening: Listening } {
  const list = (group.list ??= listPatterns(group.patterns));
  const heard = group.heard.find((one) => one.text === text);
  if (heard) return { list, listening: heard.listening };
  const listening = listenTo(text, list);
  group.heard = [{ text, listening }, ...group.heard.slice(0, textsKept - 1)];
  return { list, listening };
}
