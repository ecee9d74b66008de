import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listComposed } from '@/lib/networks/editors/list-composed';

describe('the text of an engine that composes accents', () => {
  it.each([
    ['nothing to compose', 'Café crème', [{ text: 'Café crème', from: 0 }]],
    ['one accent alone', 'e\u0301', [{ text: 'é', from: 0, to: 2 }]],
    [
      'an accent amid other letters',
      'Cafe\u0301 now',
      [
        { text: 'Caf', from: 0 },
        { text: 'é', from: 3, to: 5 },
        { text: ' now', from: 5 },
      ],
    ],
    [
      'two in a row',
      'e\u0301a\u0300',
      [
        { text: 'é', from: 0, to: 2 },
        { text: 'à', from: 2, to: 4 },
      ],
    ],
    ['an emoji of several characters', '👩‍🍳👋🏽', [{ text: '👩‍🍳👋🏽', from: 0 }]],
    ['nothing', '', [{ text: '', from: 0 }]],
  ])('%s', (_name, text, pieces) => {
    expect(listComposed(text)).toEqual(pieces);
  });

  it('is the composed text, and its pieces are the whole of the node, in order', () => {
    const unit = fc.constantFrom('e', 'a', '\u0301', '\u0323', 'ᄀ', 'ᅡ', '🍞', '\u200d', ' ', 'é', 'ệ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        const pieces = listComposed(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.normalize());
        let at = 0;
        for (const { text: piece, from, to } of pieces) {
          expect(from).toBe(at);
          at = to ?? from + piece.length;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
