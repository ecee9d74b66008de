/** A word of a text: lower case, apostrophes straight, invisible characters gone; `[start, end)` in the text. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// A zero-width character or soft hyphen inside a word does not end it; scripts without spaces count by the character.
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}]|(?<=[\p{L}\p{N}\p{M}\u200b-\u200d\u2060\u00ad'’-])['’\u200b-\u200d\u2060\u00ad-](?=[\p{L}\p{N}\u200b-\u200d\u2060\u00ad]))+/gu;
const invisible = /[\u200b-\u200d\u2060\u00ad]/g;

/** The words of a text in order, numbers included; `%` and other signs are no part of a word. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0].replace(invisible, '').replace(/’/g, "'").toLowerCase();
    if (word) words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}
