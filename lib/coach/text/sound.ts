import type { Sound } from '@/lib/model/post';
import type { Span } from '@/lib/model/span';
import type { Focus } from './pronouns';
import type { Word } from './words';

const picture =
  /\p{Extended_Pictographic}(?:[\ufe0f\p{EMod}]|\u200d\p{Extended_Pictographic})*|\p{RI}\p{RI}/gu;
// "©", "™" and arrows are signs, not emoji, unless the text asks for the picture.
const sign = /^[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u25a0-\u25ff]$/u;

/** Emoji of a text, each sequence once. */
export function findEmoji(text: string): Span[] {
  return Array.from(text.matchAll(picture), (match) => ({ match: match[0], start: match.index }))
    .filter(({ match }) => !sign.test(match))
    .map(({ match, start }) => ({ start, end: start + match.length }));
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
