import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishTraits } from './english-traits';

/** A text, a trait it has, and near misses that have not. */
const cases: readonly (readonly [trait: string, hit: string, misses: readonly string[]])[] = [
  // Whom it is about
  ['self only', 'We baked our rye at four.', ['We baked your rye at four.', 'Rye is baked at four.']],
  ['you only', 'Pick up your loaf from seven.', ['We keep your loaf.', 'Loaves from seven.']],
  ['nobody', 'Rye, spelt and wheat from seven.', ['Your rye from seven.', 'Our rye from seven.']],
  // The opening
  ['opening weFirst', 'We open at seven.', ['Today at seven.', 'Welcome to the bakery.', 'Weekday hours.']],
  ['opening imperative', 'Try the rye.', ['Trying times for bakers.', 'We try the rye.']],
  ['opening ends', 'Which loaf is yours?', ['Which loaf is yours. Ours is rye.', 'Rye. Which is yours?']],
  ['opening self', 'We are excited to announce a loaf.', ['You told us about the loaf.', 'Bread for you.']],
  [
    'opening labelled',
    'NEW: seeded rye from Monday.',
    ['New seeded rye from Monday.', 'Seeded rye, new from Monday on: come early.'],
  ],
  ['opening timed', 'On Monday, we open at eight.', ['We open on Monday at eight.', 'Mondays are for rye.']],
  ['opens by telling', 'Bring a bag on Saturday.', ['A bag on Saturday.', 'You bring a bag.']],
  // The subject of the first sentence
  ['subject we', 'We won a prize.', ['Our baker won a prize.', 'The prize was won.']],
  ['subject our', 'Our baker won a prize.', ['We won a prize.', 'The baker of our town won.']],
  ['subject you', 'You can now order by phone.', ['Order by phone.', 'We take your order.']],
  ['subject ask', 'Is rye better toasted?', ['Rye is better toasted.', 'Rye. Is it better toasted?']],
  ['subject we, verb win', 'We won a prize.', ['We have a prize.', 'They won a prize.']],
  // What is asked, and where
  ['asks', 'Rye or spelt?', ['Rye or spelt.', 'https://ex.example/?a=1 is the link']],
  ['asks last', 'We bake. Rye or spelt?', ['Rye or spelt? We bake both every day of the week.']],
  ['asks first', 'Rye or spelt? Both are here.', ['Both are here. Rye or spelt?']],
  ['asks often', 'Rye? Or spelt?', ['Rye or spelt?']],
  ['invitation', 'Tell us in the comments which loaf you like.', ['They tell us bread is back.']],
  // How it is built
  ['fewer than 10 words', 'Rye from seven.', ['One two three four five six seven eight nine ten eleven.']],
  ['starts quoted', '"Best rye in town," says Anna.', ['Anna says "best rye in town".']],
  [
    'quotation',
    'Anna says "the best rye in the whole town".',
    ['Anna says "rye".', 'Anna says the best rye.'],
  ],
  ['list', 'Today:\n- rye\n- spelt', ['Today:\n- rye', 'rye - spelt - wheat']],
  ['starts in lower case', 'rye from seven', ['Rye from seven', '700 loaves']],
  ['exclaims', 'Rye!', ['Rye.']],
  ['exclaims often', 'Rye! Spelt!', ['Rye! Spelt.']],
  ['money', 'A loaf for £4.', ['A loaf for 4.', '£ and pence']],
  ['percent', '20% off', ['20 off', '% of bakers']],
  ['year', 'Since 1998.', ['Since 19988.', 'Since 98.']],
  ['trails off', 'And then…', ['And then.']],
  ['link', 'More at https://ex.example/rye', ['More at the shop']],
  ['mentions', 'With @anna today', ['anna@ex.example writes', 'At noon']],
  ['tags', 'Rye #bread', ['Rye # bread', '#1 in town']],
  ['ranking', 'We are #1 in town', ['We are #one in town']],
  ['emoji', 'Rye 🥖', ['Rye ©']],
  ['shouted', 'FRESH RYE TODAY', ['Fresh rye today', 'NY and LA']],
  // Offers and bait
  ['offer', '20% off all buns until Friday.', ['All buns until Friday.', 'Gluten-free buns until Friday.']],
  ['offer deadline', '20% off all buns until Friday.', ['20% off all buns.']],
  ['offer claim', '20% off all buns with code BUN.', ['20% off all buns.']],
  ['bait', 'Like and share to win a cake!', ['We like to share our cake.']],
  // Words that do the same work
  ['class weekday', 'Rye on Fridays.', ['Rye at four.', 'Frying tonight.']],
  ['tells bring', 'We open at seven. Bring a bag.', ['They bring a bag.', 'Bringing a bag helps.']],
];

describe('the traits of a text', () => {
  it.each(cases)('know “%s”', (trait, hit, misses) => {
    expect([hit, englishTraits(hit).has(trait)]).toEqual([hit, true]);
    for (const miss of misses) expect([miss, englishTraits(miss).has(trait)]).toEqual([miss, false]);
  });

  it('are each above 0 and at most 1, those of meaning aside, which may be of either sign', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...cases.map(([, hit]) => hit)), { maxLength: 12 }),
        fc.constantFrom('x', 'facebook', 'linkedin', null),
        (texts, network) => {
          for (const [trait, amount] of englishTraits(texts.join('\n'), { network })) {
            const isMeaning = /\bmeaning\b/.test(trait);
            expect([trait, Math.abs(amount) <= 1, isMeaning || amount > 0]).toEqual([trait, true, true]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are the same for the same text', () => {
    for (const [, hit] of cases) expect(englishTraits(hit)).toEqual(englishTraits(hit));
  });

  it('hold the network where it is known, and none where it is not', () => {
    expect(englishTraits('Rye.', { network: 'x' }).get('on x')).toBe(0.5);
    expect([...englishTraits('Rye.').keys()].filter((trait) => trait.startsWith('on '))).toEqual([]);
  });
});

describe('the business’s own name', () => {
  const names = ['Harbor Bakery'];

  it.each([
    ['Harbor Bakery opens at seven.', ['name', 'name first', 'name starts']],
    ['The Harbor Bakery team opens at seven.', ['name', 'name first', 'name starts']],
    ['#HarborBakery opens at seven.', ['name', 'name first', 'name starts']],
    ['At seven it opens. Harbor Bakery is back.', ['name']],
    ['The harbor opens at seven.', []],
    ['A bakery opens at seven.', []],
    ['Harborough bakes at seven.', []],
  ])('%s', (text, traits) => {
    const found = englishTraits(text, { names });
    const known = ['name', 'name first', 'name starts'].filter((trait) => found.has(trait));
    expect(known).toEqual(traits);
  });

  it('is not looked for where it is unknown', () => {
    expect(englishTraits('Harbor Bakery opens at seven.').has('name')).toBe(false);
  });
});
