import { fnv } from '@/lib/coach/fingerprint';
import { readWords, type Word } from './words';

/** A summary keeps this many different words; a post of 400 different words is longer than any network shows at once. */
const most = 400;
/** Endings folded away, so that "brides" is "bride" and "resizing" is "resized"; a stem keeps three letters. */
const plural = /(?<=\p{L}{3})(?:'s|s)$/u;
const ending = /(?<=\p{L}{3})(?:ed|ing|e)$/u;
const endings = ['ed', 'ing', 'e'];

/** The different words of a text as hashes, with endings folded. */
export function markWords(words: readonly Word[]): number[] {
  const marks = new Set<number>();
  for (const { word } of words) if (marks.size < most) marks.add(markOf(word));
  return [...marks];
}

/** True when a post's marks hold every word of one of the phrases. A phrase without words is held by none. */
export function holdsPhrase(marks: ReadonlySet<number>, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const wanted = readWords(phrase).map(({ word }) => markOf(word));
    return wanted.length > 0 && wanted.every((mark) => marks.has(mark));
  });
}

/** The hash one word is marked by. */
export function markOf(word: string): number {
  const stem = isAscii(word)
    ? word.slice(0, stemLength(word))
    : word.normalize('NFKC').replace(plural, '').replace(ending, '');
  return fnv(stem, 0x811c9dc5);
}

/** How much of an ASCII word the two patterns above leave; every word of a draft comes through here. */
function stemLength(word: string): number {
  let length = word.length;
  if (word.endsWith('s')) {
    const shorter = length - (word.charAt(length - 2) === "'" ? 2 : 1);
    if (endsInLetters(word, shorter)) length = shorter;
  }
  for (const end of endings) {
    const shorter = length - end.length;
    if (word.startsWith(end, shorter) && endsInLetters(word, shorter)) return shorter;
  }
  return length;
}

function endsInLetters(word: string, end: number): boolean {
  if (end < 3) return false;
  for (let at = end - 3; at < end; at += 1) {
    const unit = word.charCodeAt(at) | 32;
    if (unit < 97 || unit > 122) return false;
  }
  return true;
}

/** True for a word of plain English letters, digits and signs. */
export function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/** Kept by the list itself, so that the rules which look at the same posts build each set once. */
const sets = new WeakMap<readonly number[], ReadonlySet<number>>();

/** A post's marks, to look things up in; empty for a summary without them. */
export function marksOf({ marks }: { readonly marks?: readonly number[] | undefined }): ReadonlySet<number> {
  if (!marks) return none;
  const known = sets.get(marks) ?? new Set(marks);
  sets.set(marks, known);
  return known;
}

const none: ReadonlySet<number> = new Set();
