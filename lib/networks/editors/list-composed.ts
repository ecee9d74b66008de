import type { Piece } from './read-blocks';

/**
 * A node's text as an engine has it that composes letters and their accents (NFC). What composing changes is a piece of
 * its own, taken whole, so that every other offset still falls on its letter.
 */
export function listComposed(text: string): Piece[] {
  const composed = text.normalize();
  if (composed === text) return [{ text, from: 0 }];
  const pieces: Piece[] = [];
  let plainFrom = 0;
  const closePlain = (to: number): void => {
    if (to > plainFrom) pieces.push({ text: text.slice(plainFrom, to), from: plainFrom });
  };
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const whole = segment.normalize();
    if (whole === segment) continue;
    closePlain(index);
    plainFrom = index + segment.length;
    pieces.push({ text: whole, from: index, to: plainFrom });
  }
  closePlain(text.length);
  // Composing across two characters a person sees is unheard of; if it happens, the node is one piece.
  const isSame = pieces.map((piece) => piece.text).join('') === composed;
  return isSame ? pieces : [{ text: composed, from: 0, to: text.length }];
}
