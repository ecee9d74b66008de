const words = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "1,204": digits with thousands parted as the reader's language has it. Every count that people read comes this way. */
export function sayAmount(amount: number): string {
  return amount.toLocaleString();
}

/** "999", "1.2K": short enough for a small mark, where every digit stands elsewhere. */
export function sayShort(amount: number): string {
  return amount.toLocaleString(undefined, amount < 1_000 ? {} : { notation: 'compact' });
}

/** A whole number as a word up to twelve, as digits above: "one more", "14 more". */
export function sayNumber(count: number): string {
  return words[count] ?? sayAmount(count);
}

/** "1 post", "1,204 posts". */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${sayAmount(count)} ${count === 1 ? one : many}`;
}

/** "a tip", "an offer": the indefinite article by the first letter, enough for our own words. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
}
