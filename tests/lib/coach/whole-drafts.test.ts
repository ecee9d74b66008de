import { describe, expect, it } from 'vitest';
import type { Example } from '@/lib/coach/define-rule';
import { conflicts } from '@/lib/coach/conflicts';
import { reviewDraft } from '@/lib/coach/review-draft';
import { allRules } from '@/lib/coach/rules/all-rules';
import type { Finding } from '@/lib/model/finding';
import { inputFor } from './build-context';
import { richHistory, richPlan } from './rich-input';

const said = ({ ruleId, level }: Finding) => `${level} ${ruleId}`;
const bare = '20% off all birthday cakes, in the shop in Mill Lane and online, come and get it.';

describe('a whole draft', () => {
  it.each<[string, Example, { praise: string | null; open: string[] }]>([
    [
      'an offer that leaves things out is asked for them, one thing at a time',
      { text: bare },
      { praise: null, open: ['tip offer/anatomy', 'tip offer/naked'] },
    ],
    [
      'a complete offer is praised, and asked for a person',
      { text: '20% off all birthday cakes until Saturday. Show this post at the counter in Mill Lane.' },
      { praise: 'praise offer/anatomy', open: ['tip offer/naked'] },
    ],
    [
      'a contest against the rules hears that, and nothing about wording',
      {
        network: 'facebook',
        text: 'Giveaway! Share this post and tag two friends for a chance to win a birthday cake.',
      },
      { praise: null, open: ['stop offer/contest-rules'] },
    ],
    [
      'bait is never praised as a question',
      { text: 'Which loaf is yours? Comment "RYE" if you love it and tag a friend who does, too.' },
      { praise: null, open: ['caution customer-focus/likes-as-goal'] },
    ],
    [
      'an answer to a customer is praised as that',
      {
        text: 'Can you freeze sourdough? You can: slice it, freeze it, toast your slices straight from the freezer.',
        plan: { questions: [{ text: 'Can I freeze sourdough?' }] },
      },
      { praise: 'praise customer-focus/answers-question', open: [] },
    ],
    [
      'Spanish is coached in Spanish words',
      {
        language: null,
        text: 'Estamos encantados de presentar nuestra nueva tarta artesanal. Hemos trabajado mucho y estamos muy orgullosos.',
      },
      { praise: null, open: ['tip customer-focus/balance'] },
    ],
  ])('%s', (_, example, { praise, open }) => {
    const review = reviewDraft(inputFor(example));
    expect(review.praise && said(review.praise)).toBe(praise);
    expect(review.open.map(said)).toEqual(open);
  });

  it('that is empty is offered ideas: a promise, a question, an occasion', () => {
    const { open, praise } = reviewDraft(inputFor({ text: ' ', plan: richPlan, recent: richHistory }));
    expect(praise).toBeNull();
    expect(open.map(({ ruleId }) => ruleId).toSorted()).toEqual([
      'conversation/follow-up',
      'customer-focus/answers-question',
      'plan/season',
    ]);
  });

  it('that is empty, of an owner who has told nothing, is left alone', () => {
    const { open, more, praise } = reviewDraft(inputFor({ text: '' }));
    expect([...open, ...more, praise]).toEqual([null]);
  });

  it('in a language nobody reads hears only what needs no words', () => {
    const text = 'Wij zijn trots op ons nieuwe brood en het team is blij #a1 #b2 #c3';
    const { open, more, notEnough } = reviewDraft({ ...inputFor({ text }), language: 'nl' });
    expect([...open, ...more].map(said)).toEqual(['tip variety/hashtags']);
    expect(notEnough[0]).toEqual({
      ruleId: 'language',
      reason: expect.stringMatching(/^Porchlight does not read Dutch/),
    });
  });
});

describe('on the examples of all rules', () => {
  const examples = allRules.flatMap(({ id, good, bad }) =>
    [...good, ...bad].map((one) => [id, one] as const),
  );

  it.each(examples)('%s: nothing shown contradicts anything else', (_, example) => {
    const plan = { ...richPlan, ...example.plan };
    const { praise, open, more } = reviewDraft(inputFor({ ...example, plan }));
    const shown = [...(praise ? [praise] : []), ...open];
    const is = (finding: Finding, side: (typeof conflicts)[number]['winner']) =>
      finding.ruleId === side.rule && (side.levels?.includes(finding.level) ?? true);
    const broken = conflicts.filter(({ winner, loser, outcome }) => {
      const all = outcome === 'drop' ? [...shown, ...more] : shown;
      return shown.some((one) => is(one, winner)) && all.some((one) => is(one, loser));
    });
    expect(broken.map(({ why }) => why)).toEqual([]);
    const rules = shown.filter(({ level }) => level !== 'praise').map(({ ruleId }) => ruleId);
    expect(praise === null || !rules.includes(praise.ruleId)).toBe(true);
  });
});

describe('the table of contradictions', () => {
  it('has no two rules that beat each other at the same levels', () => {
    const key = (a: string, b: string) => `${a} > ${b}`;
    const mutual = conflicts.filter(({ winner, loser }) =>
      conflicts.some(
        (other) =>
          other.winner.rule === loser.rule &&
          other.loser.rule === winner.rule &&
          (other.winner.levels ?? []).some((level) => (loser.levels ?? []).includes(level)) &&
          (other.loser.levels ?? []).some((level) => (winner.levels ?? []).includes(level)),
      ),
    );
    expect(mutual.map(({ winner, loser }) => key(winner.rule, loser.rule))).toEqual([]);
  });
});
