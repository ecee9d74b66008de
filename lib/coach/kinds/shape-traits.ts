import { findEmoji } from '@/lib/coach/text/sound';
import type { Put, SaidText } from './traits';

const lengths = [5, 10, 15, 25, 40, 60, 100];
/** Exports write `<hyperlink>` and `<mention>` where a link or a name stood. */
const link = /<(?:hyperlink|url|link)>/u;
const mention = /<mention>|(?<![\p{L}\p{N}])@\w+/gu;

/** True when a text holds a link, or the stand-in an export writes for one. */
export function hasLink({ plain, links }: Pick<SaidText, 'plain' | 'links'>): boolean {
  return links.length > 0 || link.test(plain);
}

/** How a text is built: its length, tags, numbers, quotations, capitals. */
export function shapeTraits(said: SaidText, put: Put): void {
  const { plain, text, words, sentences } = said;
  for (const length of lengths) put(`fewer than ${length} words`, words.length < length);
  put('sentences', sentences.length / 10);
  put('link', hasLink(said));
  const has = (sign: string): boolean => plain.includes(sign);
  put('mentions', has('@') || has('<') ? count(plain, mention) / 4 : 0);
  put('starts with a mention', /^\W{0,2}(?:@\w|<mention>)/u.test(plain));
  put('tags', has('#') ? count(plain, /#\p{L}/gu) / 5 : 0);
  put('emoji', findEmoji(text).length / 4);
  put('starts quoted', /^\W{0,3}"/u.test(plain));
  put('quotation', has('"') && /"[^"\n]{15,400}"/u.test(plain));
  put('list', has('\n') && count(plain, /\n\s*(?:[-•*✔✅👉🔹📌]|\d+[.)])/gu) >= 2);
  put('starts in lower case', /^[^\p{L}]{0,2}\p{Ll}/u.test(plain));
  const capitals = countCapitals(plain);
  put('shouted', capitals.shouted / 5);
  put('names', capitals.names / Math.max(words.length, 6) / 0.6);
  put('exclaims', has('!'));
  put('exclaims often', plain.indexOf('!') !== plain.lastIndexOf('!'));
  put('money', /[£$€₹]\s?\d|\d\s?[£€₹]/u.test(plain));
  put('percent', has('%') && /\d\s?%/u.test(plain));
  put('trails off', has('...') || has('…'));
  put('year', /\b(?:19|20)\d\d\b/u.test(plain));
  put('ranking', has('#') && /#\d/u.test(plain));
}

const shouted = /\b\p{Lu}{3,}\b/gu;
/** Words with a capital that do not begin a sentence. */
const name = /(?<=[\p{L}\p{N},;] )\p{Lu}\p{Ll}+/gu;

/** Words in capitals, and names. A text in plain English letters is counted by hand: these are asked of every letter. */
function countCapitals(plain: string): { shouted: number; names: number } {
  if (otherLetters.test(plain)) return { shouted: count(plain, shouted), names: count(plain, name) };
  let [loud, names] = [0, 0];
  for (let at = 0; at < plain.length; at += 1) {
    if (!isCapital(plain.charCodeAt(at))) continue;
    let end = at + 1;
    while (isCapital(plain.charCodeAt(end))) end += 1;
    const isAlone = !isInWord(plain.charCodeAt(at - 1)) && !isInWord(plain.charCodeAt(end));
    if (end - at >= 3 && isAlone) loud += 1;
    if (isSmall(plain.charCodeAt(at + 1)) && followsWord(plain, at)) names += 1;
    at = end - 1;
  }
  return { shouted: loud, names };
}

const otherLetters = /(?![ -~])[\p{L}\p{N}]/u;

function followsWord(plain: string, at: number): boolean {
  const before = plain.charCodeAt(at - 2);
  return (
    plain.charCodeAt(at - 1) === 32 && (before === 44 || before === 59 || (isInWord(before) && before !== 95))
  );
}

const isCapital = (unit: number) => unit >= 65 && unit <= 90;
const isSmall = (unit: number) => unit >= 97 && unit <= 122;
/** What `\b` counts as part of a word. */
const isInWord = (unit: number) =>
  isCapital(unit) || isSmall(unit) || (unit >= 48 && unit <= 57) || unit === 95;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
