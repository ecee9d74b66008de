import { findLinks } from './links';
import { plainText } from './plain-text';
import { cutAt } from './spans';
import { readWords, type Word } from './words';
import { readAtMost } from './read-text';

const set = (words: string) => new Set(words.split(' '));

// "may", "march" and short forms are dates only beside a number; the rest always.
const dateWords = set(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december today tomorrow tonight yesterday',
);
const dateWordsBesideNumber = set(
  'mon tue tues wed thu thur thurs fri sat sun jan feb mar march apr may jun jul aug sep sept oct nov dec am pm usd eur gbp euro euros dollars pounds percent',
);

/** The words an echo is measured on: dates, prices, numbers, links, mentions' signs, emoji, case and punctuation folded away. */
export function echoWords(whole: string): Word[] {
  const text = cutAt(whole, readAtMost);
  const words = readWords(plainText(text, findLinks(text)));
  const isNumber = (word: Word | undefined): boolean => word !== undefined && /\p{N}/u.test(word.word);
  return words
    .filter((word, index) => {
      if (isNumber(word) || dateWords.has(word.word)) return false;
      const beside = isNumber(words[index - 1]) || isNumber(words[index + 1]);
      return !(beside && dateWordsBesideNumber.has(word.word));
    })
    .map((word) => ({ ...word, word: word.word.normalize('NFKC') }));
}

/** A text as echoes are compared: "Fresh rye, £3, until 5 May" becomes "fresh rye until". */
export function foldForEcho(text: string): string {
  return echoWords(text)
    .map(({ word }) => word)
    .join(' ');
}
