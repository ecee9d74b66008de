import type { Span } from '@/lib/model/span';

const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/g;
const curlyApostrophes = /[\u2018\u2019\u02bc\uff07]/g;
const curlyQuotes = /[\u201c\u201d\u201e\u00ab\u00bb\uff02]/g;
const typographic =
  /[\u00a0\u00ab\u00bb\u02bc\u1680\u2000-\u200a\u2010-\u2015\u2018\u2019\u201c-\u201e\u202f\u205f\u2212\u3000\ufeff\uff02\uff07]/;
const dashes = /[\u2010-\u2015\u2212]/g;

/**
 * The text with typographic spaces, apostrophes, quotes and dashes made plain and `hidden` spans (links) blanked.
 * Every replacement is one unit for one unit, so offsets stay those of the original.
 */
export function plainText(text: string, hidden: readonly Span[]): string {
  if (!typographic.test(text)) return blank(text, hidden);
  const plain = text
    .replace(oddSpaces, ' ')
    .replace(curlyApostrophes, "'")
    .replace(curlyQuotes, '"')
    .replace(dashes, '-');
  return blank(plain, hidden);
}

/** The text with each span replaced by spaces of the same length. */
export function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let out = '';
  let from = 0;
  for (const { start, end } of spans) {
    out += text.slice(from, start) + ' '.repeat(Math.max(0, end - Math.max(start, from)));
    from = Math.max(from, end);
  }
  return out + text.slice(from);
}
