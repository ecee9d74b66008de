import { describe, expect, it } from 'vitest';
import { defineRule, pass, speak, type Rule } from '@/lib/coach/define-rule';
import { contextOf, reviewDraft } from '@/lib/coach/review-draft';
import { reviewSchema } from '@/lib/model/review';
import type { Dismissal, DismissalScope } from '@/lib/model/dismissal';
import { inputFor } from './build-context';

const sourdough =
  'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.';
const good =
  'What do you put on your toast on Sundays? Tell us below and your answer may be on the menu next week, so you can taste it warm.';

const ids = (list: readonly { ruleId: string }[]) => list.map(({ ruleId }) => ruleId);

function ruleThat(id: string, review: Rule['review']): Rule {
  return defineRule({
    id,
    levels: ['tip', 'praise'],
    scope: 'draft',
    surfaces: ['post'],
    networks: ['x'],
    needs: { minWords: 0, minPosts: 0 },
    languages: 'any',
    evidence: 'variety',
    messages: { said: { title: 'Said', seen: '', step: 'Do it.' } },
    good: [],
    bad: [],
    review,
  });
}

describe('reviewDraft', () => {
  it('says of the sourdough draft that it is about the business, with one next step in sight', () => {
    const review = reviewDraft(inputFor({ text: sourdough }));
    expect(ids(review.open)).toEqual(['customer-focus/balance']);
    expect(ids(review.more)).toEqual(['customer-focus/opening']);
    const [balance] = review.open;
    expect(balance).toMatchObject({ insert: 'You can now ', evidence: { confidence: 'high' } });
    expect(balance!.evidence.articles).toContain('A2');
    expect(balance!.evidence.studies[0]).toMatch(/Cruz/);
    expect(review.focus).toEqual({ self: 5, you: 0 });
    expect(review.praise).toBeNull();
  });

  it('praises a good draft and finds no fault', () => {
    const review = reviewDraft(inputFor({ text: good }));
    expect(review.praise).not.toBeNull();
    expect(review.open).toEqual([]);
    expect(review.more.every(({ level }) => level === 'praise')).toBe(true);
    expect(review.kind).toBe('question');
  });

  it('says nothing but facts of a draft under twelve words that offers nothing', () => {
    const review = reviewDraft(inputFor({ text: 'We are proud of our new oven on Friday 29 November' }));
    expect(ids(review.open)).toEqual(['offer/dates']);
    expect(review.praise).toBeNull();
  });

  it('lets an empty draft be', () => {
    const review = reviewDraft(inputFor({ text: '' }));
    expect([...review.open, ...review.more]).toEqual([]);
    expect(review.length).toEqual({ used: 0, limit: 280 });
  });

  it('leaves out a rule that throws, says so once, and asks the others', () => {
    const broken = ruleThat('test/broken', () => {
      throw new Error('broken');
    });
    const fine = ruleThat('test/fine', () => speak({ level: 'tip', message: 'said', spans: [] }));
    const review = reviewDraft(inputFor({ text: 'Rye' }), [broken, fine]);
    expect(ids(review.open)).toEqual(['test/fine']);
    expect(ids(review.notEnough)).toEqual(['test/broken']);
  });

  it('brings a rule’s spans inside the text, in order, off surrogate pairs', () => {
    const wild = ruleThat('test/wild', () =>
      speak({
        level: 'tip',
        message: 'said',
        spans: [
          { start: 3, end: 900 },
          { start: -4, end: 1 },
          { start: 2, end: 2 },
          { start: NaN, end: 0 },
        ],
      }),
    );
    const [finding] = reviewDraft(inputFor({ text: '🍞🍞ab' }), [wild]).open;
    expect(finding!.spans).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 6 },
    ]);
  });

  it('hands rules a frozen context, and posts of the future are not in it', () => {
    const context = contextOf(
      inputFor({
        text: good,
        recent: [{ id: 'past' }, { id: 'scheduled', instant: Date.parse('2027-01-01') }],
      }),
    );
    expect(
      Object.isFrozen(context) && Object.isFrozen(context.features) && Object.isFrozen(context.recent),
    ).toBe(true);
    expect(context.recent.map(({ id }) => id)).toEqual(['past']);
  });

  it('reads each thing once, and only when asked', () => {
    const { features } = contextOf(inputFor({ text: good }));
    expect(features.focus).toBe(features.focus);
    expect(features.dates).toBe(features.dates);
  });

  it('shows at most three open findings, stops before tips, and one praise', () => {
    const text = `${sourdough} ${sourdough} ${sourdough} 20% off rye. Join us on Friday 29 November.`;
    const review = reviewDraft(inputFor({ text, echoes: [{ similarity: 0.9, post: { daysAgo: 7 } }] }));
    expect(review.open).toHaveLength(3);
    expect(review.open.map(({ level }) => level)).toEqual(['stop', 'stop', 'caution']);
    expect(review.more.length).toBeGreaterThan(0);
  });

  it('gives a review that fits the model', () => {
    expect(() => reviewSchema.parse(reviewDraft(inputFor({ text: sourdough })))).not.toThrow();
  });

  it.each([
    ['ca', 'Estem molt contents amb el nostre nou pa i el nostre equip està feliç amb la recepta'],
    ['nl', 'Wij zijn trots op ons nieuwe brood en het team is blij met het recept van de bakker'],
    ['zz-unknown', 'Us lapti krem a nof po mun, tre wos kal enti ro bun, ka li sem'],
    [null, 'Wir sind stolz auf unser neues Brot und die ganze Mannschaft ist für euch da mit Liebe'],
    [null, '我们很高兴地宣布我们的新面包今天上市我们的团队非常自豪'],
  ] as const)('does not judge English words in another tongue (%s)', (language, text) => {
    const review = reviewDraft({ ...inputFor({ text }), language });
    expect(review.open).toEqual([]);
    expect(review.notEnough.some(({ reason }) => /language/.test(reason))).toBe(true);
  });

  it.each([
    ['es', 'About Spanish in the code of a country', 'es-MX'],
    ['en', 'About English in the code of a country', 'en-GB'],
  ])('reads %s whatever country its code names', (phrasebook, _, language) => {
    const { features } = contextOf({ ...inputFor({ text: sourdough }), language });
    expect(features.phrases?.language).toBe(phrasebook);
  });

  it('says once, not once a rule, which language it does not read', () => {
    const text = 'Wij zijn trots op ons nieuwe brood en het team is blij met het recept van de bakker';
    const { notEnough } = reviewDraft({ ...inputFor({ text }), language: 'nl' });
    expect(notEnough.filter(({ reason }) => /language|Dutch/.test(reason))).toEqual([
      { ruleId: 'language', reason: expect.stringMatching(/does not read Dutch yet/) },
    ]);
  });

  it('opens a Spanish post with Spanish words', () => {
    const text =
      'Estamos muy contentos con nuestro nuevo pan y nuestro equipo está feliz con la receta de siempre';
    const { open } = reviewDraft({ ...inputFor({ text }), language: null });
    expect(open[0]).toMatchObject({ ruleId: 'customer-focus/balance', insert: 'Ya puedes ' });
  });

  it('takes English as English without being told', () => {
    expect(ids(reviewDraft({ ...inputFor({ text: sourdough }), language: null }).open)).toEqual([
      'customer-focus/balance',
    ]);
  });

  it('says when a draft is too long to be read whole, and still counts all of it', () => {
    const review = reviewDraft(inputFor({ text: 'rye bread '.repeat(100_000) }));
    expect(review.length.used).toBe(1_000_000);
    expect(review.notEnough[0]!.reason).toMatch(/first 24,000/);
  });
});

describe('dismissals', () => {
  const dismiss = (scope: DismissalScope, ruleId = 'customer-focus/balance'): Dismissal => ({
    id: '1',
    ruleId,
    at: 0,
    scope,
  });
  const key = reviewDraft(inputFor({ text: sourdough })).open[0]!.key;
  const openWith = (text: string, ...dismissals: Dismissal[]) =>
    ids(reviewDraft({ ...inputFor({ text }), dismissals }).open);

  it.each<[string, DismissalScope, string[]]>([
    ['this draft', { kind: 'draft', key }, ['customer-focus/opening']],
    ['this network', { kind: 'network', network: 'x' }, ['customer-focus/opening']],
    ['another network', { kind: 'network', network: 'linkedin' }, ['customer-focus/balance']],
    ['everywhere', { kind: 'everywhere' }, ['customer-focus/opening']],
    ['another draft', { kind: 'draft', key: 'customer-focus/balance:x' }, ['customer-focus/balance']],
  ])('honours one for %s', (_, scope, open) => {
    expect(openWith(sourdough, dismiss(scope))).toEqual(open);
  });

  it('survives edits elsewhere, and not of the words it spoke about', () => {
    const dismissed = dismiss({ kind: 'draft', key });
    expect(openWith(`${sourdough} Come and see.`, dismissed)).not.toContain('customer-focus/balance');
    expect(openWith(sourdough.replace('excited to announce', 'glad to bake'), dismissed)).toContain(
      'customer-focus/balance',
    );
  });

  it('does not silence another rule', () => {
    expect(openWith(sourdough, dismiss({ kind: 'everywhere' }, 'craft/fold'))).toEqual([
      'customer-focus/balance',
    ]);
  });

  it('keys hold no text of the draft', () => {
    expect(key).toMatch(/^customer-focus\/balance:[a-z0-9]{8,14}$/);
  });

  it('a passing rule stays passing', () => {
    expect(reviewDraft(inputFor({ text: 'Rye' }), [ruleThat('test/pass', () => pass)]).open).toEqual([]);
  });
});
