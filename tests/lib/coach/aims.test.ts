import { describe, expect, it } from 'vitest';
import { guessAim, offerAim } from '@/lib/coach/aims';
import { markWords } from '@/lib/coach/text/marks';
import { readWords } from '@/lib/coach/text/words';
import type { Kind } from '@/lib/model/kind';
import type { Outcome } from '@/lib/model/plan';

const plan = {
  outcomes: [{ outcome: 'leads' as const }, { outcome: 'reputation' as const }],
  segments: [{ name: 'brides', words: ['wedding'] }, { name: 'regulars' }],
};
const textOf = (text: string, kind: Kind, otherKinds: Kind[] = []) => ({
  kind,
  otherKinds,
  marks: new Set(markWords(readWords(text))),
});

describe('the aim of a text', () => {
  it.each<[string, Kind, Kind[], Outcome | null]>([
    ['an offer is for inquiries', 'offer', [], 'leads'],
    ['a customer story is for a good name', 'customer-story', [], 'reputation'],
    ['what its kind does not serve, a second kind may', 'notice', ['thanks'], 'reputation'],
    ['a notice is for neither', 'notice', [], null],
    ['a post of no kind is for nothing known', 'other', [], null],
  ])('is guessed: %s', (_, kind, otherKinds, goal) => {
    expect(guessAim(textOf('', kind, otherKinds), plan).goal).toBe(goal);
  });

  it.each([
    ['Brides, order six weeks before the day.', 'brides'],
    ['A wedding cake wants time.', 'brides'],
    ['For our regulars: the rye is back.', 'regulars'],
    ['Brides and regulars, come in.', null],
    ['The rye is on the shelf.', null],
  ])('speaks to a segment where it names one alone: %j', (text, segment) => {
    expect(guessAim(textOf(text, 'tip'), plan).segment).toBe(segment);
  });

  it('is offered with what the plan has, and with nothing where it has nothing', () => {
    expect(offerAim(textOf('', 'tip'), plan)).toMatchObject({
      goals: ['leads', 'reputation'],
      segments: ['brides', 'regulars'],
    });
    expect(offerAim(textOf('', 'tip'), {})).toEqual({
      guess: { goal: null, segment: null },
      goals: [],
      segments: [],
    });
  });
});
