import type { Sound } from '@/lib/model/post';
import type { Span } from '@/lib/model/span';
import type { Focus } from './pronouns';
import type { Word } from './words';

const picture =
  /\p{Extended_Pictographic}(?:[\ufe0f\p{EMod}]|\u200d\p{Extended_Pictographic})*|\p{RI}\p{RI}/uy;
// "©", "™" and arrows are signs, not emoji, unless the text asks for the picture.
const sign = /^[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u25a0-\u25ff]$/u;

/** Emoji of a text, each sequence once. */
export function findEmoji(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!canBePicture(text.charCodeAt(at))) continue;
    picture.lastIndex = at;
    if (!picture.test(text)) continue;
    const end = picture.lastIndex;
    if (!sign.test(text.slice(at, end))) spans.push({ start: at, end });
    at = end - 1;
  }
  return spans;
}

/** Letters of most scripts are no pictures, so the pattern need not look at them; low halves of a pair begin none. */
function canBePicture(unit: number): boolean {
  return unit >= 0x203c ? unit < 0xdc00 || unit > 0xdfff : unit === 0xa9 || unit === 0xae;
}

/** How a text sounds, in numbers. */
export function measureSound(
  { text, words, sentences }: { text: string; words: readonly Word[]; sentences: readonly Span[] },
  focus: Focus,
): Sound {
  return {
    words: words.length,
    sentences: sentences.length,
    emoji: findEmoji(text).length,
    you: focus.you.length,
    self: focus.self.length,
    half: focus.half.length,
  };
}
