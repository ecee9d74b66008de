import { describe, expect, it } from 'vitest';
import {
  lookBack,
  postsToLookAt,
  readAgainst,
  testableRules,
  type LookedAt,
} from '@/lib/coach/own-results/look-back';
import { amountOf, chooseMeasure, errorOf, lookDue } from '@/lib/coach/own-results/look-plan';
import { sayOwn, stepBack } from '@/lib/coach/own-results/step-back';
import { reviewDraft } from '@/lib/coach/review-draft';
import type { OwnEvidence } from '@/lib/model/own-evidence';
import { emptyPlan } from '@/lib/model/plan';
import { createRandom } from '@/tests/bench/bakery-words';
import { buildPost } from '../../rhythm/build-post';
import { inputFor } from '../build-context';

const rule = 'customer-focus/opening';
const excited =
  'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.';

/** Posts on one channel: `against` says which go against the rule, `likes` what each brought. */
function posts(
  count: number,
  likes: (index: number, isAgainst: boolean) => number,
  against = (index: number) => index % 2 === 0,
): LookedAt[] {
  return Array.from({ length: count }, (_, index) => ({
    post: { channelId: 'x', results: { likes: likes(index, against(index)), at: 1 } },
    against: new Set(against(index) ? [rule] : []),
  }));
}

describe('when a look is due', () => {
  it.each([
    [0, null, 0],
    [19, null, 0],
    [20, 0, 20],
    [39, 0, 20],
    [40, 1, 40],
    [700, 5, 640],
    [100_000, 12, 1_280],
  ])('with %d posts', (count, look, most) => {
    expect(lookDue(count)).toBe(look);
    expect(postsToLookAt(count)).toBe(most);
  });

  it('spends at most 5 % of error over all looks of a lifetime', () => {
    const all = Array.from({ length: 10_000 }, (_, look) => errorOf(look)).reduce(
      (sum, error) => sum + error,
      0,
    );
    expect(all).toBeLessThanOrEqual(0.05);
    expect(all).toBeGreaterThan(0.0499);
  });
});

describe('what counts as having worked', () => {
  it.each([
    [undefined, 'reactions', null],
    [{ at: 1 }, 'reactions', null],
    [{ likes: 2, shares: 1, at: 1 }, 'reactions', 3],
    [{ likes: 0, at: 1 }, 'reactions', 0],
    [{ likes: 2, at: 1 }, 'sales', null],
    [{ sales: 4, at: 1 }, 'sales', 4],
  ] as const)('%j in %s is %d', (results, measure, amount) =>
    expect(amountOf(results, measure)).toBe(amount),
  );

  it('is the measure closest to the business that twenty posts have', () => {
    const likes = Array.from({ length: 30 }, () => ({ likes: 1, at: 1 }));
    expect(chooseMeasure(likes)).toBe('reactions');
    expect(chooseMeasure([...likes, ...Array.from({ length: 19 }, () => ({ sales: 1, at: 1 }))])).toBe(
      'reactions',
    );
    expect(chooseMeasure([...likes, ...Array.from({ length: 20 }, () => ({ sales: 1, at: 1 }))])).toBe(
      'sales',
    );
    expect(chooseMeasure(likes.slice(0, 19))).toBeNull();
  });
});

describe('looking back', () => {
  it('is silent under twenty posts', () =>
    expect(
      lookBack(
        posts(19, () => 1),
        19,
      ),
    ).toBeNull());

  it('contradicts a rule where the posts against it did far better', () => {
    const found = lookBack(
      posts(20, (index, isAgainst) => (isAgainst ? 50 + index : index)),
      20,
    );
    expect(found).toMatchObject({ look: 0, measure: 'reactions', posts: 20 });
    expect(found?.rules).toMatchObject([{ ruleId: rule, isContradicted: true, against: { posts: 10 } }]);
  });

  it('leaves a rule alone where those posts did worse, where nothing differs, and where they are too few', () => {
    const isContradicted = (all: LookedAt[]) => lookBack(all, all.length)?.rules[0]?.isContradicted ?? null;
    expect(isContradicted(posts(40, (index, isAgainst) => (isAgainst ? index : 50 + index)))).toBe(false);
    expect(isContradicted(posts(40, () => 7))).toBe(false);
    expect(
      isContradicted(
        posts(
          40,
          (_, isAgainst) => (isAgainst ? 99 : 1),
          (index) => index < 4,
        ),
      ),
    ).toBeNull();
  });

  it('is wrong in fewer than 5 of 100 histories in which nothing but chance decides', () => {
    const random = createRandom(11);
    const wrong = Array.from({ length: 100 }, () =>
      lookBack(
        posts(
          40,
          () => Math.floor(random() * 30),
          () => random() < 0.4,
        ),
        40,
      ),
    ).filter((found) => found?.rules.some(({ isContradicted }) => isContradicted));
    expect(wrong.length).toBeLessThan(5);
  });
});

describe('the rules that are looked at', () => {
  it('are about how a post does, never facts or policies', () => {
    const ids = testableRules.map(({ id }) => id);
    expect(ids).toContain(rule);
    for (const fact of ['offer/dates', 'craft/length', 'craft/access', 'offer/contest-rules'])
      expect(ids).not.toContain(fact);
  });

  it('read a post as it went out', () => {
    expect([...readAgainst(buildPost('2026-06-01', { text: excited }), emptyPlan)]).toContain(rule);
    expect([
      ...readAgainst(buildPost('2026-06-01', { text: 'You can now get rye from seven.' }), emptyPlan),
    ]).not.toContain(rule);
  });
});

describe('a rule that the owner’s posts speak against', () => {
  const own: OwnEvidence = {
    version: 1,
    look: 0,
    measure: 'reactions',
    posts: 20,
    rules: [
      {
        ruleId: rule,
        against: { posts: 10, median: 52.5 },
        others: { posts: 10, median: 9 },
        isContradicted: true,
      },
    ],
  };
  const input = inputFor({ text: excited });
  const rulesOf = (review: ReturnType<typeof reviewDraft>) =>
    [...review.open, ...review.more].map(({ ruleId }) => ruleId);

  it('rests, and the review says why', () => {
    expect(rulesOf(reviewDraft(input))).toContain(rule);
    const review = reviewDraft({ ...input, own });
    expect(rulesOf(review)).not.toContain(rule);
    expect(review.notEnough.find(({ ruleId }) => ruleId === rule)?.reason).toMatch(
      /^Your own posts did better/,
    );
  });

  it('is told all the same where the owner wants that, with the owner’s numbers', () => {
    const review = reviewDraft({ ...input, own, plan: { ...input.plan, toldAnyway: [rule] } });
    const finding = [...review.open, ...review.more].find(({ ruleId }) => ruleId === rule);
    expect(finding?.evidence.own).toBe(sayOwn(own.rules[0]!, 'reactions'));
    expect(finding?.evidence.own).toMatch(
      /^10 of your posts like this brought 52\.5 .* 10 others brought 9\.$/,
    );
  });

  it('changes nothing for the others', () => {
    const heard = { spoken: [], notEnough: [] };
    expect(stepBack(heard, null, emptyPlan)).toBe(heard);
    expect(stepBack(heard, own, emptyPlan)).toEqual(heard);
  });
});
