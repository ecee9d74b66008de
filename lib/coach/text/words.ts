/** A word of a text: lower case, apostrophes straight, invisible characters gone; `[start, end)` in the text. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// A zero-width character or soft hyphen inside a word does not end it; scripts without spaces count by the character.
const single = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;
const letter = /^[\p{L}\p{N}\p{M}]$/u;
const mark = /^\p{M}$/u;
const invisible = /[\u200b-\u200d\u2060\u00ad]/g;

/** What a character does in a word. */
const sort = {
  unread: 0,
  other: 1,
  letter: 2,
  mark: 3,
  /** a word by itself: a letter, a mark, or a sign, of a script without spaces */
  single: 4,
  singleMark: 5,
  singleSign: 6,
  joiner: 7,
  invisible: 8,
  half: 9,
} as const;

/** What each UTF-16 unit is, read from Unicode's tables when it is first met. */
const sorts = new Uint8Array(65_536);

/** The words of a text in order, numbers included; `%` and other signs are no part of a word. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    let kind = sortAt(text, at);
    const width = kind === sort.half ? 2 : 1;
    if (kind === sort.half) kind = sortOf(text.slice(at, at + 2));
    const isInside =
      kind === sort.letter || kind === sort.mark || (kind >= sort.joiner && isJoined(text, at));
    if (isInside) {
      if (start < 0) start = at;
    } else {
      if (start >= 0) add(words, text, start, at);
      start = -1;
      if (kind >= sort.single && kind <= sort.singleSign) add(words, text, at, at + width);
    }
    at += width - 1;
  }
  if (start >= 0) add(words, text, start, text.length);
  return words;
}

/** A unit's sort; the two halves of a pair, read one by one, are `half` and `other`. */
function sortAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = sorts[unit]!;
  if (known !== sort.unread) return known;
  if (unit >= 0xd800 && unit <= 0xdbff) {
    const next = text.charCodeAt(at + 1);
    return next >= 0xdc00 && next <= 0xdfff ? sort.half : sort.other;
  }
  return (sorts[unit] = sortOf(text[at]!));
}

function sortOf(character: string): number {
  const isLetter = letter.test(character);
  if (single.test(character)) {
    if (!isLetter) return sort.singleSign;
    return mark.test(character) ? sort.singleMark : sort.single;
  }
  if (isLetter) return mark.test(character) ? sort.mark : sort.letter;
  if (/^['’-]$/.test(character)) return sort.joiner;
  return /^[\u200b-\u200d\u2060\u00ad]$/.test(character) ? sort.invisible : sort.other;
}

/** An apostrophe, hyphen or invisible character belongs to a word when it stands between two parts of it. */
function isJoined(text: string, at: number): boolean {
  const before = sortBefore(text, at);
  const after = sortAfter(text, at + 1);
  return (
    before !== sort.other &&
    before !== sort.singleSign &&
    (after === sort.letter || after === sort.single || after === sort.invisible)
  );
}

function sortBefore(text: string, at: number): number {
  if (at === 0) return sort.other;
  const isPair = isLow(text.charCodeAt(at - 1)) && at > 1 && isHigh(text.charCodeAt(at - 2));
  return isPair ? sortOf(text.slice(at - 2, at)) : sortAt(text, at - 1);
}

function sortAfter(text: string, at: number): number {
  if (at >= text.length) return sort.other;
  const kind = sortAt(text, at);
  return kind === sort.half ? sortOf(text.slice(at, at + 2)) : kind;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

function add(words: Word[], text: string, start: number, end: number): void {
  let isPlain = true;
  for (let at = start; at < end && isPlain; at += 1) {
    const unit = text.charCodeAt(at);
    isPlain = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 39 || unit === 45;
  }
  const written = text.slice(start, end);
  const word = isPlain ? written : written.replace(invisible, '').replace(/’/g, "'").toLowerCase();
  if (word) words.push({ word, start, end });
}
