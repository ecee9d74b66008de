import type { Span } from '@/lib/model/span';
import type { Put, SaidText } from './traits';

const shortest = 3;

/** Where the business names itself, by the whole name or its first word ("Harbor" for "Harbor Bakery"), tags included. */
export function nameTraits(
  { plain }: SaidText,
  names: readonly string[],
  { first, put }: { first: Span; put: Put },
): void {
  const whole = names.map(fold).filter((name) => name.length >= shortest);
  const firstWords = names.map(firstWordOf).filter((word) => word.length > shortest);
  if (whole.length + firstWords.length === 0) return;
  const isIn = (text: string): boolean =>
    whole.some((name) => fold(text).includes(name)) ||
    wordsOf(text).some((word) => firstWords.includes(word));
  const sentence = plain.slice(first.start, first.end);
  if (!isIn(plain)) return;
  put('name');
  put('name first', isIn(sentence));
  const folded = fold(sentence);
  const begins = wordsOf(sentence)[0] ?? '';
  put('name starts', whole.some((name) => folded.startsWith(name)) || firstWords.includes(begins));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The first word of a name, also of one run together ("HarborBakery"). */
function firstWordOf(name: string): string {
  return wordsOf(name)[0] ?? '';
}

function wordsOf(text: string): string[] {
  return (text.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? []).map((word) => word.toLowerCase());
}
