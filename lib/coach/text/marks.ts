import { fnv } from '@/lib/coach/fingerprint';
import { readWords, type Word } from './words';

/** A summary keeps this many different words; a post of 400 different words is longer than any network shows at once. */
const most = 400;
/** Endings folded away, so that "brides" is "bride" and "resizing" is "resized"; a stem keeps three letters. */
const plural = /(?<=\p{L}{3})(?:'s|s)$/u;
const ending = /(?<=\p{L}{3})(?:ed|ing|e)$/u;

/** The different words of a text as hashes, with endings folded. */
export function markWords(words: readonly Word[]): number[] {
  return [...new Set(words.map(({ word }) => markOf(word)))].slice(0, most);
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
  return fnv(word.normalize('NFKC').replace(plural, '').replace(ending, ''), 0x811c9dc5);
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
