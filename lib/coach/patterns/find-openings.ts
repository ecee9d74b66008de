import type { PatternPart } from './parse-pattern';

/** Words that a match must hold near its beginning. */
export interface Opening {
  /** as `foldUnit` folds them; ends with `endOfWord` where the word must end */
  readonly text: string;
  /** where the words may stand: where a word begins, at the text's begin, or anywhere */
  readonly at: 'word' | 'begin' | 'anywhere';
  /** how many units of the match stand before them, at least and at most (may be Infinity) */
  readonly lead: readonly [least: number, most: number];
}

/** Stands for the end of a word in an opening. */
export const endOfWord = '\u0000';

/** Openings longer than this tell nothing more, and more of them than this are cut shorter. */
const [longest, mostOpenings] = [8, 150];
/** Branches of a pattern that are looked at one by one. */
const mostBranches = 200;

/** One way a pattern can begin: folded units, and whether all of the part is told. */
interface Way {
  readonly text: string;
  readonly whole: boolean;
}

/**
 * What every match of a pattern must hold at or near its beginning, or null when it can match without any of it.
 * Openings may be too many, never too few.
 */
export function findOpenings(pattern: PatternPart): Opening[] | null {
  const openings: Opening[] = [];
  for (const branch of branchesOf(pattern, mostBranches)) {
    const found = openingsOf(branch);
    if (!found) return null;
    openings.push(...found);
  }
  return openings;
}

/** A pattern as sequences, its leading groups opened up, so that one vague branch does not blur the others. */
function branchesOf(part: PatternPart, room: number): PatternPart[][] {
  if (part.is === 'either')
    return part.branches.flatMap((one) => branchesOf(one, room / part.branches.length));
  if (part.is === 'repeat' && isOptional(part)) return [[], ...branchesOf(part.part, room / 2)];
  if (part.is !== 'all') return [[part]];
  const parts = part.parts.flatMap((one) => (one.is === 'all' ? one.parts : [one]));
  const index = parts.findIndex((one) => !takesNoRoom(one));
  const first = parts[index];
  if (first?.is === 'all') return branchesOf({ is: 'all', parts }, room);
  if (!first || room < 2 || !isVague(first)) return [parts];
  return branchesOf(first, room).flatMap((branch) =>
    branchesOf(
      { is: 'all', parts: [...parts.slice(0, index), ...branch, ...parts.slice(index + 1)] },
      room / 2,
    ),
  );
}

function takesNoRoom({ is }: PatternPart): boolean {
  return is === 'nothing' || is === 'boundary' || is === 'start';
}

function isOptional(part: PatternPart & { is: 'repeat' }): boolean {
  return part.least === 0 && part.most === 1;
}

/** True for a group one of whose branches says nothing about its first character, or that has too many ways to begin. */
function isVague(part: PatternPart): boolean {
  if (part.is === 'repeat') return isOptional(part);
  if (part.is !== 'either') return false;
  const ways = waysOf(part);
  return ways.length > mostOpenings / 4 || ways.some(({ text }) => text === '');
}

function openingsOf(parts: readonly PatternPart[]): Opening[] | null {
  let lead: [number, number] = [0, 0];
  let best: Opening[] | null = null;
  for (let index = 0; index < parts.length; index += 1) {
    const found = openingsFrom(parts.slice(index), lead, index === 0 || onlyPlaces(parts.slice(0, index)));
    if (found && (best === null || strengthOf(found) > strengthOf(best))) best = found;
    if (best && strengthOf(best) >= 2) return best;
    const [least, most] = widthOf(parts[index]!);
    lead = [lead[0] + least, lead[1] + most];
  }
  return best;
}

function onlyPlaces(parts: readonly PatternPart[]): boolean {
  return parts.every(takesNoRoom);
}

function strengthOf(openings: readonly Opening[]): number {
  return Math.min(...openings.map(({ text }) => text.length));
}

function openingsFrom(
  parts: readonly PatternPart[],
  lead: readonly [number, number],
  isFirst: boolean,
): Opening[] | null {
  const ways = waysOf({ is: 'all', parts });
  if (ways.length === 0 || ways.some(({ text }) => text === '' || text === endOfWord)) return null;
  const place = isFirst ? placeOf(parts) : parts[0]?.is === 'boundary' ? 'word' : 'anywhere';
  return ways.map(({ text }) => ({
    text,
    at: place === 'word' && !isWordUnit(text[0]!) ? 'anywhere' : place,
    lead: [...lead],
  }));
}

function placeOf(parts: readonly PatternPart[]): Opening['at'] {
  for (const { is } of parts) {
    if (is === 'start') return 'begin';
    if (is === 'boundary') return 'word';
    if (is !== 'nothing') break;
  }
  return 'anywhere';
}

/** All ways a part can begin, at most `mostOpenings` and `longest` units each. */
function waysOf(part: PatternPart): Way[] {
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
  const none: Way[] = least === 0 ? [{ text: '', whole: true }] : [];
  const ended = most === 1 ? once : once.map(({ text }) => ({ text, whole: false }));
  return unique([...none, ...ended]);
}

function waysOfAll(parts: readonly PatternPart[]): Way[] {
  let ways: Way[] = [{ text: '', whole: true }];
  for (const part of parts) {
    if (!ways.some(({ whole }) => whole)) break;
    const next = part.is === 'boundary' ? null : waysOf(part);
    const told = ways.filter(({ whole }) => whole).length;
    const isTooMany = ways.length + told * ((next?.length ?? 1) - 1) > mostOpenings;
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

/** How many units a part takes, at least and at most. A character outside the first 65,536 takes two. */
function widthOf(part: PatternPart): [number, number] {
  switch (part.is) {
    case 'characters': {
      const lengths = part.options.map(({ length }) => length);
      return [Math.min(...lengths), Math.max(...lengths)];
    }
    case 'many':
      return [1, 2];
    case 'either': {
      const widths = part.branches.map(widthOf);
      return [Math.min(...widths.map(([least]) => least)), Math.max(...widths.map(([, most]) => most))];
    }
    case 'repeat': {
      const [least, most] = widthOf(part.part);
      return [least * part.least, most === 0 ? 0 : most * part.most];
    }
    case 'all': {
      const widths = part.parts.map(widthOf);
      return [
        widths.reduce((sum, [least]) => sum + least, 0),
        widths.reduce((sum, [, most]) => sum + most, 0),
      ];
    }
    default:
      return [0, 0];
  }
}

function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldUnit(text[at]!);
  return folded;
}

/** A unit as openings hold it: small letters, every digit 0, every white space a blank. */
export function foldUnit(unit: string): string {
  if (unit >= '0' && unit <= '9') return '0';
  if (/\s/.test(unit)) return ' ';
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
}

/** True for what `\b` counts as part of a word. */
export function isWordUnit(unit: string): boolean {
  return /[a-z0-9_]/.test(unit);
}
