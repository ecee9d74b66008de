import type { Span } from '@/lib/model/span';
import { findAll } from './spans';

/** More words than this in one tag are noise. */
const mostWords = 8;

/** The hashtags of a text, sign included; "a#b" and "&#39;" are none. */
export function findHashtags(text: string): Span[] {
  return !text.includes('#') ? [] : findAll(text, /(?<![\p{L}\p{N}&])#[\p{L}\p{N}_]{1,100}/gu);
}

/** The words run together in a tag without its sign, lower case: "GivingTuesday" says giving, Tuesday. None in one word. */
export function wordsInTag(tag: string): string[] {
  const parts = tag.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
  return parts.length > 1 ? parts.slice(0, mostWords).map((part) => part.toLowerCase()) : [];
}
