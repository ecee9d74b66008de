/** Letters that decomposing leaves whole, as they are typed where a keyboard has none of them. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};
/** Not part of a name: titles before it, degrees and generations after it. */
const titles = new Set(
  'mr mrs ms miss mx dr prof sir dame rev fr herr frau sr sra srta don dona jr ii iii phd md mba msc bsc ba ma dds esq cpa pmp'.split(
    ' ',
  ),
);

/** An initial says nothing in the Latin alphabet; one sign of another is often a whole name. */
const initial = /^\p{Script=Latin}$/u;

/**
 * The words of a name, first name first, without accents, capitals, titles, initials and what stands in brackets:
 * "García Núñez, José M." gives the same as "Dr. Jose Garcia-Nunez". Empty where nothing is left.
 */
export function foldName(name: string): string[] {
  const plain = turnAround(name)
    .replace(/\([^)]*\)|\[[^\]]*\]|["“”«»][^"“”«»]*["“”«»]/gu, ' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðþłı]/gu, (letter) => letters[letter] ?? letter)
    .replace(/['’`]/gu, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !titles.has(word) && !initial.test(word));
}

/** "Weber, Anna" is "Anna Weber"; "Anna Weber, PhD" stays, because its titles go anyway. */
function turnAround(name: string): string {
  const [last = '', first, ...more] = name.split(',');
  return first === undefined || more.length > 0 ? name : `${first} ${last}`;
}
