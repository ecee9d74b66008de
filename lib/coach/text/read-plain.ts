import type { Span } from '@/lib/model/span';
import { findLinks } from './links';
import { plainText } from './plain-text';
import { readWords, type Word } from './words';

/** What can be read off a text in any language. */
export interface PlainText {
  readonly text: string;
  readonly links: readonly Span[];
  /** the text with plain signs and its links blanked, unit for unit */
  readonly plain: string;
  readonly words: readonly Word[];
}

/** A review reads the draft, and the search for echoes reads it once more: the last texts are kept. */
const kept = 2;
let last: readonly PlainText[] = [];

/** Links, plain signs and words of a text. The same text gives the same answer, and mostly the very same object. */
export function readPlain(text: string): PlainText {
  const read = readPlainOnce(text);
  if (!last.includes(read)) last = [read, ...last.slice(0, kept - 1)];
  return read;
}

/** The same for a text that hardly comes again, such as a past post: it is not kept in a draft's place. */
export function readPlainOnce(text: string): PlainText {
  const known = last.find((one) => one.text === text);
  if (known) return known;
  const links = findLinks(text);
  const plain = plainText(text, links);
  return { text, links, plain, words: readWords(plain) };
}
