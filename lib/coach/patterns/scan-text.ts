import { endsHere, endsWithWord, fork, type Met, type OpeningTree } from './opening-tree';

/** Where the openings of many patterns stand in one text. */
export interface TextScan {
  /** whether a pattern's openings were met at all */
  readonly isMet: (pattern: number) => boolean;
  /** where its matches may begin, in order */
  readonly startsOf: (pattern: number) => readonly number[];
  /** by pattern: 1 where a match may begin anywhere */
  readonly isAnywhere: Uint8Array;
  /** 1 for each ASCII sign the text holds */
  readonly signs: Uint8Array;
}

/** "ſ" and the Kelvin sign are "s" and "k" to a pattern that looks past case, so they would be overlooked. */
const [longS, kelvin] = [0x17f, 0x212a];

/** Room for the symbols of one text; walks never overlap. */
let room = new Uint8Array(32_768);

/** Walks a text once; null for one with letters that a tree cannot fold. */
export function scanText(text: string, tree: OpeningTree): TextScan | null {
  const { symbols, isWord, beginsAnywhere, roots } = tree;
  const { length } = text;
  if (room.length <= length) room = new Uint8Array(length * 2);
  const units = room;
  const signs = new Uint8Array(128);
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 128) signs[unit] = 1;
    else if (unit === longS || unit === kelvin) return null;
    units[at] = symbols[unit]!;
  }
  units[length] = 0;
  const seen: Seen = { starts: tree.noStarts.slice(), isAnywhere: tree.nowhere.slice(), isMixed: null };
  const walked: Walked = { tree, units, length, seen };
  walk(walked, roots.begin, 0);
  let wasWord = 0;
  for (let at = 0; at < length; at += 1) {
    const symbol = units[at]!;
    const isNow = isWord[symbol]!;
    if (isNow > wasWord) walk(walked, roots.word, at);
    if (beginsAnywhere[symbol] === 1) walk(walked, roots.anywhere, at);
    wasWord = isNow;
  }
  const startsOf = (pattern: number): readonly number[] => {
    if (seen.isMixed?.delete(pattern)) seen.starts[pattern] = inOrder(seen.starts[pattern]!);
    return seen.starts[pattern] ?? [];
  };
  return {
    isMet: (pattern) => seen.starts[pattern] !== undefined,
    startsOf,
    isAnywhere: seen.isAnywhere,
    signs,
  };
}

interface Walked {
  readonly tree: OpeningTree;
  readonly units: Uint8Array;
  readonly length: number;
  readonly seen: Seen;
}

interface Seen {
  readonly starts: (number[] | undefined)[];
  readonly isAnywhere: Uint8Array;
  /** patterns some of whose openings stand inside their matches, so that starts come out of order */
  isMixed: Set<number> | null;
}

function walk({ tree, units, length, seen }: Walked, root: number, from: number): void {
  const { only, rows, next, ends, met, metAtEnd, isWord } = tree;
  let node = root;
  for (let at = from; ; at += 1) {
    const symbol = units[at]!;
    const end = ends[node]!;
    if (end !== 0) {
      if ((end & endsHere) !== 0) note(met[node]!, from, seen);
      if ((end & endsWithWord) !== 0 && isWord[symbol] === 0) note(metAtEnd[node]!, from, seen);
    }
    if (at >= length) return;
    const one = only[node]!;
    if (one === symbol) node += 1;
    else if (one !== fork) return;
    else node = next[rows[node]! + symbol]!;
    if (node === 0) return;
  }
}

function note(here: readonly Met[], at: number, seen: Seen): void {
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

function inOrder(starts: number[]): number[] {
  starts.sort((a, b) => a - b);
  return starts.filter((start, index) => start !== starts[index - 1]);
}
