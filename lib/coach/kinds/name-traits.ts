import type { Span } from '@/lib/model/span';
import type { Put, SaidText } from './traits';

const shortest = 3;
/** A name is looked for in runs of so many words: "Taste of Home". */
const longestRun = 4;
/** So many words into the first sentence a name still stands for its subject: "The Harbor team", "Here at Harbor". */
const nearStart = 3;

/**
 * Where the business names itself: by its whole name, by how the name begins ("Harbor" for "Harbor Bakery" and for the
 * handle "harborbakery"), or by a tag that begins with it.
 */
export function nameTraits(
  { plain, words }: SaidText,
  names: readonly string[],
  { first, put }: { first: Span; put: Put },
): void {
  const known = names.map(fold).filter((name) => name.length >= shortest);
  if (known.length === 0) return;
  const letters = new Set(known.map((name) => name[0]));
  const begin = words.findIndex(({ start }) => start >= first.start);
  for (const [index, word] of words.entries()) {
    // Most words fail at their first letter; only one with an accent must be folded to tell.
    if (word.word < '\x7f' && !letters.has(word.word[0])) continue;
    const run = words.slice(index, index + longestRun);
    if (!known.some((name) => isNamed(name, plain, run))) continue;
    put('name');
    if (word.start < first.start || word.end > first.end) continue;
    put('name first');
    put('name starts', index === begin || (index === begin + 1 && words[begin]!.word === 'the'));
    put('name near the start', index - begin <= nearStart);
  }
}

function isNamed(name: string, plain: string, run: readonly { start: number; end: number }[]): boolean {
  let joined = '';
  for (const { start, end } of run) {
    const written = plain.slice(start, end).replace(/'s$/u, '');
    joined += fold(written);
    if (joined === name || (joined.startsWith(name) && name.length > shortest)) return true;
    if (!name.startsWith(joined)) return false;
    if (/^\p{Lu}/u.test(plain.slice(run[0]!.start)) && joined.length > shortest) return true;
    if (/^\p{Lu}{3,}$/u.test(written)) return true;
  }
  return false;
}

/** Letters and digits only, without accents: "Nestlé" is "nestle". */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
