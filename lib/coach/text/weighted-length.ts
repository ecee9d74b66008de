import { findLinks } from './links';

const linkWeight = 23;
const emojiWeight = 2;

// One emoji sequence: keycap, flag, tag flag, or a picture with skin tone, selector and joiners.
const emoji =
  /[0-9#*]\ufe0f?\u20e3|\p{RI}\p{RI}|[\u00a9\u00ae]\ufe0f|(?![\u00a9\u00ae])\p{Extended_Pictographic}(?:[\ufe0f\p{EMod}]|\u{e0020}|[\u{e0021}-\u{e007f}])*(?:\u200d\p{Extended_Pictographic}[\ufe0f\p{EMod}]*)*/uy;

/**
 * How many characters X counts: NFC first, a link 23, an emoji sequence 2, most scripts 1, others (CJK) 2.
 * Source: twitter-text configuration v3 and its conformance suite.
 */
export function weightedLength(text: string): number {
  return walk(text.normalize('NFC'), Infinity).weight;
}

/** The offset at which X's count passes `limit`, or null when the text fits. */
export function overflowAt(text: string, limit: number): number | null {
  if (text.length === 0 || weightedLength(text) <= limit) return null;
  return Math.min(walk(text, limit).at, text.length - 1);
}

function walk(text: string, limit: number): { weight: number; at: number } {
  const links = findLinks(text);
  let link = 0;
  let weight = 0;
  let at = 0;
  while (at < text.length) {
    let end: number;
    let step: number;
    if (links[link]?.start === at) {
      end = links[link++]!.end;
      step = linkWeight;
    } else {
      const code = text.codePointAt(at)!;
      const length = emojiLength(text, at, code);
      end = at + (length || (code > 0xffff ? 2 : 1));
      step = length ? emojiWeight : codeWeight(code);
    }
    if (weight + step > limit) break;
    weight += step;
    at = end;
  }
  return { weight, at };
}

function emojiLength(text: string, at: number, code: number): number {
  const couldBe = code >= 0x203c || code === 0xa9 || code === 0xae || (code < 0x3a && code > 0x22);
  if (!couldBe) return 0;
  emoji.lastIndex = at;
  return emoji.exec(text)?.[0].length ?? 0;
}

function codeWeight(code: number): number {
  const light =
    code <= 0x10ff ||
    (code >= 0x2000 && code <= 0x200d) ||
    (code >= 0x2010 && code <= 0x201f) ||
    (code >= 0x2032 && code <= 0x2037);
  return light ? 1 : 2;
}
