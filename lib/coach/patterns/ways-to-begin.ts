import { foldText, isWordUnit } from './fold-unit';
import type { PatternPart } from './parse-pattern';

/** Stands for the end of a word in an opening. */
export const endOfWord = '\u0000';

/** Longer beginnings tell nothing more. */
const longest = 8;
/** More ways than this are cut shorter. */
export const mostWays = 150;

/** A part that may come so often, and can begin in so few ways, is written out. */
const fewTimes = 4;

/** One way a pattern can begin: folded units, and whether all of the part is told. */
export interface Way {
  readonly text: string;
  readonly whole: boolean;
}

/** A group is asked about as often as it is looked at from another place. */
const known = new WeakMap<PatternPart, Way[]>();

/** All ways a part can begin, at most `mostWays` and `longest` units each. */
export function waysOf(part: PatternPart): Way[] {
  const ways = known.get(part) ?? findWays(part);
  known.set(part, ways);
  return ways;
}

function findWays(part: PatternPart): Way[] {
  switch (part.is) {
    case 'characters':
      return unique(part.options.map((option) => ({ text: foldText(option), whole: true })));
    case 'many':
      return [{ text: '', whole: false }];
    case 'either':
      return unique(part.branches.flatMap(waysOf));
    case 'repeat':
      return waysOfRepeat(part);
    case 'all':
      return waysOfAll(part.parts);
    default:
      return [{ text: '', whole: true }];
  }
}

function waysOfRepeat({ part, least, most }: PatternPart & { is: 'repeat' }): Way[] {
  const once = waysOf(part);
  if (most > 1 && most <= fewTimes && once.length <= fewTimes) return waysOfFew(part, least, most);
  const none: Way[] = least === 0 ? [{ text: '', whole: true }] : [];
  const ended = most === 1 ? once : once.map(({ text }) => ({ text, whole: false }));
  return unique([...none, ...ended]);
}

/** "\\d{1,3}": each number of times by itself, so that what comes after it tells, too. */
function waysOfFew(part: PatternPart, least: number, most: number): Way[] {
  const times = Array.from({ length: most - least + 1 }, (_, more) => least + more);
  return unique(times.flatMap((count) => waysOfAll(Array.from({ length: count }, () => part))));
}

function waysOfAll(parts: readonly PatternPart[]): Way[] {
  let ways: Way[] = [{ text: '', whole: true }];
  for (const part of parts) {
    if (!ways.some(({ whole }) => whole)) break;
    const next = part.is === 'boundary' ? null : waysOf(part);
    const told = ways.filter(({ whole }) => whole).length;
    const isTooMany = ways.length + told * ((next?.length ?? 1) - 1) > mostWays;
    ways = isTooMany
      ? unique(ways.map(({ text }) => ({ text, whole: false })))
      : unique(ways.flatMap((way) => goOn(way, next)));
  }
  return ways;
}

/** A way with what comes next; null stands for a word's boundary. */
function goOn(way: Way, next: readonly Way[] | null): Way[] {
  if (!way.whole) return [way];
  if (next) return next.map(({ text, whole }) => cut({ text: way.text + text, whole }));
  const last = way.text.at(-1);
  return last !== undefined && isWordUnit(last) ? [{ text: way.text + endOfWord, whole: false }] : [way];
}

function cut(way: Way): Way {
  return way.text.length <= longest ? way : { text: way.text.slice(0, longest), whole: false };
}

/** Each way once; one that is not told to its end stands for all longer ones. */
function unique(ways: readonly Way[]): Way[] {
  if (ways.length < 2) return [...ways];
  const whole = new Set<string>();
  const begun = new Set<string>();
  for (const way of ways) (way.whole ? whole : begun).add(way.text);
  return [
    ...Array.from(begun, (text) => ({ text, whole: false })),
    ...Array.from(whole, (text) => ({ text, whole: true })),
  ];
}
