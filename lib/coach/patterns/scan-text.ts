import { roots, type OpeningTree } from './opening-tree';

/** Where the openings of many patterns stand in one text. */
export interface TextScan {
  /** by pattern: where its matches may begin, in order; absent where its openings were not met */
  readonly starts: readonly (readonly number[] | undefined)[];
  /** by pattern: 1 where a match may begin anywhere */
  readonly isAnywhere: Uint8Array;
  /** 1 for each ASCII sign the text holds */
  readonly signs: Uint8Array;
}

/** "ſ" and the Kelvin sign are "s" and "k" to a pattern that looks past case, so they would be overlooked. */
const [longS, kelvin] = [0x17f, 0x212a];

let units = new Uint8Array(32_768);

/** Walks a text once; null for one with letters that a tree cannot fold. */
export function scanText(text: string, tree: OpeningTree, patterns: number): TextScan | null {
  const { symbols, isWord, beginsAnywhere } = tree;
  const { length } = text;
  if (units.length <= length) units = new Uint8Array(length * 2);
  const signs = new Uint8Array(128);
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 128) signs[unit] = 1;
    else if (unit === longS || unit === kelvin) return null;
    units[at] = symbols[unit]!;
  }
  units[length] = 0;
  const seen: Seen = {
    starts: Array.from<number[] | undefined>({ length: patterns }),
    isAnywhere: new Uint8Array(patterns),
    isMixed: null,
  };
  walk(tree, roots.begin, 0, length, seen);
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    const symbol = units[at]!;
    if (isWord[symbol] === 1 && isWord[before] === 0) walk(tree, roots.word, at, length, seen);
    if (beginsAnywhere[symbol] === 1) walk(tree, roots.anywhere, at, length, seen);
    before = symbol;
  }
  for (const pattern of seen.isMixed ?? []) seen.starts[pattern] = inOrder(seen.starts[pattern]!);
  return { starts: seen.starts, isAnywhere: seen.isAnywhere, signs };
}

interface Seen {
  readonly starts: (number[] | undefined)[];
  readonly isAnywhere: Uint8Array;
  /** patterns some of whose openings stand inside their matches, so that starts come out of order */
  isMixed: Set<number> | null;
}

function walk(
  { next, width, met, isWord, wordEnds }: OpeningTree,
  root: number,
  from: number,
  length: number,
  seen: Seen,
): void {
  let node = root;
  for (let at = from; ; at += 1) {
    const symbol = units[at]!;
    if (isWord[symbol] === 0) {
      const ended = next[node * width + wordEnds]!;
      if (ended !== 0) note(met[ended]!, from, seen);
    }
    if (at >= length) return;
    node = next[node * width + symbol]!;
    if (node === 0) return;
    const here = met[node];
    if (here !== undefined) note(here, from, seen);
  }
}

function note(here: NonNullable<OpeningTree['met'][number]>, at: number, seen: Seen): void {
  for (let index = 0; index < here.length; index += 1) {
    const { pattern, least, most } = here[index]!;
    const starts = (seen.starts[pattern] ??= []);
    if (most === 0) {
      if (starts.at(-1) !== at) starts.push(at);
    } else if (most === Infinity) {
      seen.isAnywhere[pattern] = 1;
    } else {
      (seen.isMixed ??= new Set()).add(pattern);
      for (let start = Math.max(0, at - most); start <= at - least; start += 1) starts.push(start);
    }
  }
}

function inOrder(starts: readonly number[]): number[] {
  return [...new Set(starts)].toSorted((a, b) => a - b);
}
