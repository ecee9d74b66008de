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

/** A whole number as a word up to twelve, as digits above: "one more", "14 more". */
export function sayNumber(count: number): string {
  return words[count] ?? String(count);
}

/** "1 post", "2 posts". */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a tip", "an offer": the indefinite article by the first letter, enough for our own words. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
}
