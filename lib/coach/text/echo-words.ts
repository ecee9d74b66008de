import { isAscii } from './marks';
import { readPlain, type PlainText } from './read-plain';
import { cutAt } from './spans';
import type { Word } from './words';
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
export function echoWords(whole: string, read: (text: string) => PlainText = readPlain): Word[] {
  const { words } = read(cutAt(whole, readAtMost));
  const kept: Word[] = [];
  let isAfterNumber = false;
  let isNumber = words.length > 0 && holdsNumber(words[0]!.word);
  for (let index = 0; index < words.length; index += 1) {
    const one = words[index]!;
    const next = words[index + 1];
    const isNextNumber = next !== undefined && holdsNumber(next.word);
    const isBesideNumber = isAfterNumber || isNextNumber;
    const isFolded =
      isNumber || dateWords.has(one.word) || (isBesideNumber && dateWordsBesideNumber.has(one.word));
    if (!isFolded) kept.push(isAscii(one.word) ? one : { ...one, word: one.word.normalize('NFKC') });
    isAfterNumber = isNumber;
    isNumber = isNextNumber;
  }
  return kept;
}

function holdsNumber(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit > 127) return /\p{N}/u.test(word);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}

/** A text as echoes are compared: "Fresh rye, £3, until 5 May" becomes "fresh rye until". */
export function foldForEcho(text: string): string {
  return echoWords(text)
    .map(({ word }) => word)
    .join(' ');
}
