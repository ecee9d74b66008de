import { describe, expect, it } from 'vitest';
import { judge, weightOf } from '@/lib/coach/kinds/judge';
import type { Weights } from '@/lib/coach/languages/trained-words';

/** Two choices and a yes or no, in tenths of a log odd: columns tip, offer, yes. */
const weights: Weights = {
  scale: 10,
  heads: [
    { name: 'kind', classes: ['tip', 'offer'], threshold: 0.5 },
    { name: 'offer', classes: ['yes'], threshold: 0.25 },
  ],
  bias: '0,0,-20',
  traits: { percent: '-10,30,40', recipe: '25,-5,-10' },
};

describe('judging by weights', () => {
  it('adds up what each trait is worth, by how much of it there is', () => {
    const { kind, isOffer } = judge(new Map([['percent', 0.5]]), weights);
    expect(kind.get('offer')).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(kind.get('tip')).toBeCloseTo(1 - 1 / (1 + Math.exp(-2)));
    // -2 + 0.5 * 4 is an even chance; over its threshold of a quarter that is 2.
    expect(isOffer).toBeCloseTo(2);
  });

  it('goes by the bias alone where nothing is known', () => {
    const { kind, isOffer } = judge(new Map([['unheard of', 1]]), weights);
    expect(kind.get('tip')).toBeCloseTo(0.5);
    expect(isOffer).toBeCloseTo(1 / (1 + Math.exp(2)) / 0.25);
  });

  it('gives the chances of a choice, which add up to one, however far apart', () => {
    const { kind } = judge(new Map([['percent', 1_000]]), weights);
    expect([...kind.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
    expect(kind.get('offer')).toBeCloseTo(1);
  });

  it('says nothing of a head the weights do not have', () => {
    expect(judge(new Map(), weights)).toMatchObject({ focus: new Map(), invites: 0, opensWithSelf: 0 });
  });
});

describe('what one trait is worth', () => {
  it.each([
    ['percent', 'kind', 'offer', 3],
    ['percent', 'offer', 'yes', 4],
    ['recipe', 'kind', 'tip', 2.5],
    ['recipe', 'kind', 'offer', -0.5],
    ['unheard of', 'kind', 'tip', 0],
    ['percent', 'kind', 'thanks', 0],
    ['percent', 'focus', 'self', 0],
  ])('%s for %s %s: %d', (trait, head, name, worth) => {
    expect(weightOf(weights, trait, { head, name })).toBe(worth);
  });
});
