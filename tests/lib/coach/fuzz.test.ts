import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '@/lib/coach/review-draft';
import { draftText } from '@/lib/model/draft';
import { networks } from '@/lib/model/network';
import type { Review } from '@/lib/model/review';
import { richInput } from './rich-input';

/** Drafts tried: a few in every run, 100,000 with `PORCHLIGHT_ROUNDS=100000`. */
const rounds = Number(process.env['PORCHLIGHT_ROUNDS'] ?? 1_500);
// A new seed each run, in the name of the test and in every failure; `SEED=…` plays one again.
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** Words that wake the rules, so that random text does not only find silence. */
const bits =
  'We are proud to announce|our new artisan loaf|20% off|for our followers|until Saturday|Show this post|giveaway|to win|tag a friend|share this post|Comment "YES"|Like if you agree|What do you think?|Tell us below|FRESH WARM ROLLS TODAY|!!!|leverage synergies|so you can|because|#smallbusinesssaturday #a #b #c|https://a.co/b|𝗙𝗿𝗲𝘀𝗵|🥐🥐🥐🥐🥐|👩‍🍳|\ud83d|\udc00|\n\n|Friday 29 November|29/11/2026|see you at the market on Saturday|Estamos muy contentos|cuéntanos|hasta el viernes 29 de noviembre|sorteo|brides|Winter fair|Mill Lane Runners|slow bread|cheap|مرحبا|漢字かな|\u202e|\u200b|İ|ﬁ|"|’|((((|¿|{quote}|$&|<mention>'.split(
    '|',
  );
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));
const giant = fc
  .tuple(
    fc.constantFrom(
      'a',
      '1',
      'é',
      '漢',
      '🍞',
      'A',
      '#',
      '!',
      ' ',
      'we ',
      '20% off ',
      '"',
      '@',
      '.',
      '?',
      '-',
      '/',
      '\n',
      '\u200d',
      '👩‍🍳',
      '\u0301',
      '1/',
      '"a',
      'a-',
      'a or ',
      'may 1 ',
      '#a ',
      'a.b',
    ),
    fc.oneof(
      { weight: 60, arbitrary: fc.integer({ min: 1, max: 400 }) },
      // Up to the longest post a network takes, once in a while.
      { weight: 1, arbitrary: fc.integer({ min: 400, max: 20_000 }) },
    ),
  )
  .map(([unit, times]) => unit.repeat(times));
const phrase = fc.constantFrom(...bits);
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: phrase },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 1, arbitrary: anyUnits },
      { weight: 1, arbitrary: giant },
    ),
    { maxLength: 24 },
  )
  .chain((parts) => fc.constantFrom(' ', ' ', '. ', '\n', '').map((glue) => parts.join(glue)));
const draft = fc.record({
  network: fc.constantFrom(...networks),
  surface: fc.constantFrom('post' as const, 'post' as const, 'post' as const, 'reply' as const),
  parts: fc.array(text, { minLength: 1, maxLength: 2 }),
  hasMedia: fc.boolean(),
});
const language = fc.constantFrom(null, null, 'en', 'es', 'es-MX', 'nl', 'und', '', 'x');

function findingsOf({ praise, open, more }: Review) {
  return [...(praise ? [praise] : []), ...open, ...more];
}

/** What is wrong with a review's offsets, as sentences; plain checks, since 100,000 rounds of matchers are slow. */
function findFaults(whole: string, review: Review): string[] {
  const faults: string[] = [];
  for (const { ruleId, spans, title, step, level } of findingsOf(review)) {
    let last = 0;
    for (const { start, end } of spans) {
      if (start < last || end <= start || end > whole.length) faults.push(`${ruleId}: ${start}–${end}`);
      if (splitsPair(whole, start) || splitsPair(whole, end)) faults.push(`${ruleId} splits a pair`);
      last = end;
    }
    if (title.trim() === '' || /undefined|NaN|\[object/.test(title)) faults.push(`${ruleId}: title ${title}`);
    if ((step === '') !== (level === 'praise')) faults.push(`${ruleId}: step of a ${level}`);
  }
  const failed = review.notEnough.filter(({ reason }) => /failed/.test(reason));
  return [...faults, ...failed.map(({ ruleId }) => `${ruleId} threw`)];
}

function splitsPair(whole: string, offset: number): boolean {
  const [before, after] = [whole.charCodeAt(offset - 1), whole.charCodeAt(offset)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

describe('every rule, with a full plan and a long history', () => {
  it(
    `stays inside ${rounds} random drafts, never throws, and says the same twice (seed ${seed})`,
    { timeout: 60_000 + rounds * 30 },
    () => {
      const tried = fc.check(
        fc.property(draft, language, (one, code) => {
          const review = reviewDraft(richInput(one, code));
          const faults = findFaults(draftText(one), review);
          if (review.open.length > 3) faults.push('more than three open');
          if (JSON.stringify(reviewDraft(richInput(one, code))) !== JSON.stringify(review))
            faults.push('not the same twice');
          if (faults.length > 0) throw new Error(faults.join('; '));
        }),
        { seed, numRuns: rounds },
      );
      expect(tried.failed ? fc.defaultReportMessage(tried) : '').toBe('');
    },
  );

  it('lets the random drafts bring out most rules, so that the test tests something', () => {
    const heard = new Set<string>();
    fc.assert(
      fc.property(draft, (one) => {
        for (const { ruleId } of findingsOf(reviewDraft(richInput(one, 'en')))) heard.add(ruleId);
      }),
      { seed, numRuns: 600 },
    );
    expect(heard.size).toBeGreaterThan(20);
  });
});
