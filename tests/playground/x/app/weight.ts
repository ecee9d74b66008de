const link = /https?:\/\/\S+/g;
const light = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

/** Length as X counts it: a link is 23, an emoji sequence 2, most letters 1, the rest 2. */
export function weightOf(text: string): number {
  const links = text.match(link)?.length ?? 0;
  const rest = text.normalize('NFC').replace(link, '');
  let weight = links * 23;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(rest)) {
    weight += /\p{Extended_Pictographic}/u.test(segment)
      ? 2
      : [...segment].reduce((sum, c) => sum + letter(c), 0);
  }
  return weight;
}

function letter(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return light.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
}
