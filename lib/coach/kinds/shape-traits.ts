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
  put('mentions', count(plain, mention) / 4);
  put('starts with a mention', /^\W{0,2}(?:@\w|<mention>)/u.test(plain));
  put('tags', count(plain, /#\p{L}/gu) / 5);
  put('emoji', findEmoji(text).length / 4);
  put('starts quoted', /^\W{0,3}"/u.test(plain));
  put('quotation', /"[^"\n]{15,400}"/u.test(plain));
  put('list', count(plain, /\n\s*(?:[-•*✔✅👉🔹📌]|\d+[.)])/gu) >= 2);
  put('starts in lower case', /^[^\p{L}]{0,2}\p{Ll}/u.test(plain));
  put('shouted', count(plain, /\b\p{Lu}{3,}\b/gu) / 5);
  put('names', namesIn(plain) / Math.max(words.length, 6) / 0.6);
  put('exclaims', /!/u.test(plain));
  put('exclaims often', /![^!]*!/u.test(plain));
  put('money', /[£$€₹]\s?\d|\d\s?[£€₹]/u.test(plain));
  put('percent', /\d\s?%/u.test(plain));
  put('trails off', /\.{3}|…/u.test(plain));
  put('year', /\b(?:19|20)\d\d\b/u.test(plain));
  put('ranking', /#\d/u.test(plain));
}

/** Words with a capital that do not begin a sentence. */
function namesIn(plain: string): number {
  return count(plain, /(?<=[\p{L}\p{N},;] )\p{Lu}\p{Ll}+/gu);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
