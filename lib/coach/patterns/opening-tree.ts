import type { Opening } from './find-openings';
import { foldUnit, isWordUnit } from './fold-unit';
import { endOfWord } from './ways-to-begin';

/** What is known once an opening was met: which pattern may match, and how far before. */
export interface Met {
  readonly pattern: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Openings of many patterns as one tree of units, walked from every place where one may begin. Most nodes lead to one other,
 * which then has the next number: such a chain lies together in memory, and only the forks need a row of their own.
 */
export interface OpeningTree {
  /** symbol of a UTF-16 unit; 0 for one that no opening holds */
  readonly symbols: Uint8Array;
  /** 1 for symbols of which words are made */
  readonly isWord: Uint8Array;
  /** 1 for symbols with which an opening begins that may stand anywhere */
  readonly beginsAnywhere: Uint8Array;
  /** by node: the one symbol that leads to the next node, or `fork` */
  readonly only: Uint8Array;
  /** by node: where its row in `next` begins, for a fork */
  readonly rows: Uint32Array;
  /** rows of next nodes by symbol; 0 leads nowhere */
  readonly next: Uint16Array;
  /** by node: which of the two below it has; most have none, and a walk comes through many */
  readonly ends: Uint8Array;
  /** by node: what is met where an opening ends here, and where it ends here if the word ends, too */
  readonly met: readonly (readonly Met[] | null)[];
  readonly metAtEnd: readonly (readonly Met[] | null)[];
  /** what a walk has met before it begins: by pattern, nothing */
  readonly noStarts: readonly undefined[];
  readonly nowhere: Uint8Array;
  /** the nodes a walk begins from */
  readonly roots: Readonly<Record<Opening['at'], number>>;
}

/** Marks a node that leads to several others, or to none. */
export const fork = 255;
/** Bits of `ends`. */
export const [endsHere, endsWithWord] = [1, 2];

const whiteSpace =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const wordUnits = 'abcdefghijklmnopqrstuvwxyz_0';
const places = ['word', 'anywhere', 'begin'] as const;

interface Node {
  readonly children: Map<number, Node>;
  readonly met: Met[];
  readonly metAtEnd: Met[];
}

const newNode = (): Node => ({ children: new Map(), met: [], metAtEnd: [] });

/** Builds the tree. @throws RangeError for more different units or nodes than it can hold */
export function growTree(
  openings: readonly (Opening & { readonly pattern: number })[],
  patterns: number,
): OpeningTree {
  const { symbols, count } = nameSymbols(openings.map(({ text }) => text));
  const grown = { word: newNode(), anywhere: newNode(), begin: newNode() };
  for (const { text, at: place, lead, pattern } of openings) {
    const isEnding = text.endsWith(endOfWord);
    let node = grown[place];
    for (let at = 0; at < text.length - (isEnding ? 1 : 0); at += 1) {
      const symbol = symbols[text.charCodeAt(at)]!;
      const child = node.children.get(symbol) ?? newNode();
      node.children.set(symbol, child);
      node = child;
    }
    (isEnding ? node.metAtEnd : node.met).push({ pattern, least: lead[0], most: lead[1] });
  }
  const isWord = new Uint8Array(count);
  for (const unit of wordUnits) if (isWordUnit(unit)) isWord[symbols[unit.charCodeAt(0)]!] = 1;
  const beginsAnywhere = new Uint8Array(count);
  for (const symbol of grown.anywhere.children.keys()) beginsAnywhere[symbol] = 1;
  const noStarts = Array.from({ length: patterns }, () => undefined);
  return {
    symbols,
    isWord,
    beginsAnywhere,
    noStarts,
    nowhere: new Uint8Array(patterns),
    ...layOut(grown, count),
  };
}

function nameSymbols(texts: readonly string[]): { symbols: Uint8Array; count: number } {
  const units = new Set([' ', ...wordUnits]);
  for (const text of texts) for (const unit of text.split('')) units.add(unit);
  units.delete(endOfWord);
  if (units.size >= fork - 1) throw new RangeError('too many different units');
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

/** Numbers the nodes so that an only child follows its parent; number 0 is nowhere. */
function layOut(
  grown: Readonly<Record<Opening['at'], Node>>,
  width: number,
): Pick<OpeningTree, 'only' | 'rows' | 'next' | 'ends' | 'met' | 'metAtEnd' | 'roots'> {
  const ordered: (Node | null)[] = [null];
  const numbers = new Map<Node, number>();
  const number = (node: Node): void => {
    numbers.set(node, ordered.push(node) - 1);
    for (const child of node.children.values()) number(child);
  };
  for (const place of places) number(grown[place]);
  if (ordered.length > 65_535) throw new RangeError('too many nodes');
  const only = new Uint8Array(ordered.length).fill(fork);
  const rows = new Uint32Array(ordered.length);
  const next: number[] = Array.from({ length: width }, () => 0);
  for (const [index, node] of ordered.entries()) {
    if (node?.children.size === 1) only[index] = node.children.keys().next().value!;
    if (!node || node.children.size < 2) continue;
    rows[index] = next.length;
    const row = Array.from({ length: width }, () => 0);
    for (const [symbol, child] of node.children) row[symbol] = numbers.get(child)!;
    next.push(...row);
  }
  return {
    only,
    rows,
    next: Uint16Array.from(next),
    ends: Uint8Array.from(ordered, (node) =>
      node ? (node.met.length > 0 ? endsHere : 0) | (node.metAtEnd.length > 0 ? endsWithWord : 0) : 0,
    ),
    met: ordered.map((node) => (node && node.met.length > 0 ? node.met : null)),
    metAtEnd: ordered.map((node) => (node && node.metAtEnd.length > 0 ? node.metAtEnd : null)),
    roots: {
      word: numbers.get(grown.word)!,
      anywhere: numbers.get(grown.anywhere)!,
      begin: numbers.get(grown.begin)!,
    },
  };
}
