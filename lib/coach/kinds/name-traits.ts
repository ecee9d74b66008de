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
  const isIn = (text: string): boolean => {
    const small = text.toLowerCase();
    return (
      whole.some((name) => holdsFolded(small, name)) ||
      (firstWords.some((word) => small.includes(word) || !isAscii(word)) &&
        wordsOf(text).some((word) => firstWords.includes(word)))
    );
  };
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

/** Whether a text in small letters, folded, holds a folded name; most places fail at the second letter. */
function holdsFolded(small: string, name: string): boolean {
  if (!isAscii(name)) return fold(small).includes(name);
  for (let at = small.indexOf(name[0]!); at >= 0; at = small.indexOf(name[0]!, at + 1)) {
    let [read, held] = [at + 1, 1];
    for (; held < name.length && read < small.length; read += 1) {
      if (small[read] === name[held]) held += 1;
      else if (isLetterOrNumber(small, read)) break;
    }
    if (held === name.length) return true;
  }
  return false;
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function isLetterOrNumber(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** The first word of a name, also of one run together ("HarborBakery"). */
function firstWordOf(name: string): string {
  return wordsOf(name)[0] ?? '';
}

function wordsOf(text: string): string[] {
  return (text.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? []).map((word) => word.toLowerCase());
}
