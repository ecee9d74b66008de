import type { Opening } from './find-openings';
import { foldUnit, isWordUnit } from './fold-unit';
import { endOfWord } from './ways-to-begin';

/** What is known once an opening was met: which pattern may match, and how far before. */
export interface Met {
  readonly pattern: number;
  readonly least: number;
  readonly most: number;
}

/** Openings of many patterns as one tree of units, walked from every place where one may begin. */
export interface OpeningTree {
  /** symbol of a UTF-16 unit; 0 for one that no opening holds */
  readonly symbols: Uint8Array;
  /** 1 for symbols of which words are made */
  readonly isWord: Uint8Array;
  /** 1 for symbols with which an opening begins that may stand anywhere */
  readonly beginsAnywhere: Uint8Array;
  /** rows of `width` next nodes each; node 0 leads nowhere */
  readonly next: Uint16Array;
  readonly width: number;
  readonly met: readonly (readonly Met[] | undefined)[];
  /** symbol that stands for the end of a word */
  readonly wordEnds: number;
}

/** The nodes a walk begins from. */
export const roots = { word: 1, anywhere: 2, begin: 3 } as const;

const whiteSpace =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const wordUnits = 'abcdefghijklmnopqrstuvwxyz_0';

/** Builds the tree. @throws RangeError for more different units or nodes than it can hold */
export function growTree(openings: readonly (Opening & { readonly pattern: number })[]): OpeningTree {
  const { symbols, count } = nameSymbols(openings.map(({ text }) => text));
  const wordEnds = count;
  const children: Map<number, number>[] = [new Map(), new Map(), new Map(), new Map()];
  const met: Met[][] = [];
  for (const { text, at, lead, pattern } of openings) {
    let node: number = roots[at === 'begin' ? 'begin' : at];
    for (const unit of text) {
      const symbol = unit === endOfWord ? wordEnds : symbols[unit.charCodeAt(0)]!;
      const known = children[node]!.get(symbol);
      if (known === undefined) children[node]!.set(symbol, children.push(new Map()) - 1);
      node = known ?? children.length - 1;
    }
    (met[node] ??= []).push({ pattern, least: lead[0], most: lead[1] });
  }
  return { symbols, ...markSymbols(symbols, count), ...layOut(children, count + 1), met, wordEnds };
}

function nameSymbols(texts: readonly string[]): { symbols: Uint8Array; count: number } {
  const units = new Set([' ', ...wordUnits, ...texts.flatMap((text) => text.split(''))]);
  units.delete(endOfWord);
  if (units.size > 250) throw new RangeError('too many different units');
  const symbols = new Uint8Array(65_536);
  let count = 1;
  for (const unit of units) {
    for (const same of [unit, unit.toUpperCase()]) {
      if (same.length === 1 && foldUnit(same) === unit) symbols[same.charCodeAt(0)] = count;
    }
    count += 1;
  }
  for (const digit of '0123456789') symbols[digit.charCodeAt(0)] = symbols['0'.charCodeAt(0)]!;
  for (const space of whiteSpace) symbols[space.charCodeAt(0)] = symbols[' '.charCodeAt(0)]!;
  return { symbols, count };
}

function markSymbols(symbols: Uint8Array, count: number): { isWord: Uint8Array } {
  const isWord = new Uint8Array(count + 1);
  for (const unit of wordUnits) if (isWordUnit(unit)) isWord[symbols[unit.charCodeAt(0)]!] = 1;
  return { isWord };
}

function layOut(
  children: readonly ReadonlyMap<number, number>[],
  width: number,
): Pick<OpeningTree, 'next' | 'width' | 'beginsAnywhere'> {
  if (children.length > 65_535) throw new RangeError('too many nodes');
  const next = new Uint16Array(children.length * width);
  for (const [node, map] of children.entries()) {
    for (const [symbol, child] of map) next[node * width + symbol] = child;
  }
  const beginsAnywhere = new Uint8Array(width);
  for (const symbol of children[roots.anywhere]!.keys()) beginsAnywhere[symbol] = 1;
  return { next, width, beginsAnywhere };
}
