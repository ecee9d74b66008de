import { isWordUnit } from './fold-unit';
import type { PatternPart } from './parse-pattern';
import { endOfWord, mostWays, waysOf } from './ways-to-begin';

/** Words that a match must hold near its beginning. */
export interface Opening {
  /** as `foldUnit` folds them; ends with `endOfWord` where the word must end */
  readonly text: string;
  /** where the words may stand: where a word begins, at the text's begin, or anywhere */
  readonly at: 'word' | 'begin' | 'anywhere';
  /** how many units of the match stand before them, at least and at most (may be Infinity) */
  readonly lead: readonly [least: number, most: number];
}

/** Branches of a pattern that are looked at one by one. */
const mostBranches = 200;

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

/**
 * True for a group that is better read branch by branch: one says nothing about its first character, there are too many ways to
 * begin, or branches say themselves where they may stand.
 */
function isVague(part: PatternPart): boolean {
  if (part.is === 'repeat') return isOptional(part);
  if (part.is !== 'either') return false;
  if (part.branches.some((branch) => branch.is === 'all' && branch.parts[0] && takesNoRoom(branch.parts[0])))
    return true;
  const ways = waysOf(part);
  return ways.length > mostWays / 4 || ways.some(({ text }) => text === '');
}

function openingsOf(parts: readonly PatternPart[]): Opening[] | null {
  let lead: [number, number] = [0, 0];
  let best: Opening[] | null = null;
  for (let index = 0; index < parts.length; index += 1) {
    const found = openingsFrom(parts.slice(index), lead, index === 0 || onlyPlaces(parts.slice(0, index)));
    if (found && (best === null || strengthOf(found) > strengthOf(best))) best = found;
    if (best && strengthOf(best) >= 2) return best;
    // Bound to the beginning of the text it is quickly tried there, whatever it begins with.
    if (index === 0 && placeOf(parts) === 'begin') return best ?? [{ text: '', at: 'begin', lead: [0, 0] }];
    const [least, most] = widthOf(parts[index]!);
    lead = [lead[0] + least, lead[1] + most];
  }
  return best;
}

function onlyPlaces(parts: readonly PatternPart[]): boolean {
  return parts.every(takesNoRoom);
}

/** How much openings tell. Signs are rarer than letters, and letters anywhere would be looked for inside of all words. */
function strengthOf(openings: readonly Opening[]): number {
  const told = openings.map(({ text, at, lead }) => {
    if (!isWordUnit(text[0]!)) return text.length + (text[0] === ' ' ? 0 : 1);
    return at === 'anywhere' && lead[1] > 0 ? 0.5 : text.length;
  });
  return Math.min(...told);
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
