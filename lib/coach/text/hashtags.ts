import type { Span } from '@/lib/model/span';
import { findAll } from './spans';

/** The hashtags of a text, sign included; "a#b" and "&#39;" are none. */
export function findHashtags(text: string): Span[] {
  return !text.includes('#') ? [] : findAll(text, /(?<![\p{L}\p{N}&])#[\p{L}\p{N}_]{1,100}/gu);
}
