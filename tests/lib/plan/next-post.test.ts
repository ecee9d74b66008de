import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/model/civil-date';
import type { Plan } from '@/lib/model/plan';
import { decideNextPost } from '@/lib/plan/next-post/decide-next-post';
import type { Idea, NextPostInput } from '@/lib/plan/next-post/idea';
import { allTrades } from '@/lib/plan/trades/all-trades';
import { buildInput, buildPlanOf, past } from './build-input';

const first = (input: NextPostInput): Idea => decideNextPost(input)[0]!;
const bakery = (over: Partial<Plan> = {}) =>
  buildPlanOf({ name: 'Crumb & Co', trade: 'bakery', country: 'US', sells: ['rye', 'plum cake'] }, over);
const everyFourDays = (today: string, kind: 'announcement' | 'tip' = 'announcement') =>
  [3, 7, 11, 15, 19, 23, 27].map((days) => past(today, days, `Rye from seven, day ${days}.`, { kind }));

/** Each with what its owner would be told, and how the post would begin: read aloud, and kept when it could be said. */
const owners: readonly (readonly [string, NextPostInput, Partial<Idea>])[] = [
  [
    'a jeweller on 20 January',
    buildInput('2027-01-20', buildPlanOf({ name: 'Adler Gold', trade: 'jeweller', country: 'US' }), {
      recent: [past('2027-01-20', 3, 'On the bench today: a clasp.', { kind: 'behind-the-scenes' })],
    }),
    {
      source: 'season',
      kind: 'question',
      title: 'Ask what they would like for Valentine’s Day',
      why: 'Valentine’s Day is in 25 days: asked now, the answers come before you order.',
      starter:
        'Valentine’s Day is on Sunday 14 February. What would the person you love really wear: a ring, something for every day, or an old piece made new? Tell us below. Made to order takes us about three weeks, so this is the moment to ask.',
    },
  ],
  [
    'a florist on 25 April',
    buildInput('2027-04-25', buildPlanOf({ name: 'Petal & Stem', trade: 'florist', country: 'US' }), {
      recent: [past('2027-04-25', 6, 'Which stem would she choose for Mother’s Day?', { kind: 'question' })],
    }),
    {
      source: 'season',
      title: 'Show a corner of what comes for Mother’s Day',
      why: 'Mother’s Day is in 14 days: a glimpse is enough at this point.',
      starter: 'The first crates for Mother’s Day come this week. We open one corner for you: ',
    },
  ],
  [
    'a bakery in a quiet week, with a question in its bank',
    buildInput(
      '2026-09-08',
      bakery({ questions: [{ text: 'Can I freeze the rye?', heardOn: '2026-08-27' }] }),
      {
        recent: everyFourDays('2026-09-08'),
      },
    ),
    {
      source: 'question',
      kind: 'tip',
      why: 'You wrote it down 12 days ago, and no post answers it yet: “Can I freeze the rye?”',
      starter: 'One of you asked: “Can I freeze the rye?” The short answer: ',
    },
  ],
  [
    'a bakery in a quiet week, with a story that may be told',
    buildInput(
      '2026-09-08',
      bakery({
        stories: [
          { id: 'no', text: '“My best friend cried.”', who: 'Ben', permission: false },
          { id: 'unasked', text: '“It saved my Sunday.”', who: 'Cleo' },
          {
            id: 'yes',
            text: '“I drove two hours for this rye.”',
            who: 'Ana',
            permission: true,
            heardOn: '2026-08-30',
          },
        ],
      }),
      { recent: everyFourDays('2026-09-08') },
    ),
    {
      source: 'story',
      title: 'Pass on what Ana said',
      why: 'You noted it 9 days ago, they said yes, and no post tells it yet.',
      starter: '“I drove two hours for this rye.” Ana said that to us, and ',
    },
  ],
  [
    'a bakery in a quiet week, with nothing in its banks',
    buildInput('2026-09-08', bakery(), { recent: everyFourDays('2026-09-08') }),
    {
      source: 'mix',
      kind: 'customer-story',
      why: 'There is no customer story among your last 7 posts.',
      starter: 'Somebody at the counter said something this week that made our day: ',
    },
  ],
  [
    'a gym after a missed month',
    buildInput('2027-03-02', buildPlanOf({ name: 'Iron Street', trade: 'gym', country: 'US' }), {
      recent: [past('2027-03-02', 34, 'Tuesday class is full.', { kind: 'notice' })],
    }),
    {
      source: 'silence',
      why: 'Nobody has heard from you on X for 34 days; the first post back needs no excuse.',
      starter:
        'Missed a month? So did this page, and we will not make a speech about it. Come back with us: one short class this week, at your own pace, nobody counts. Which day suits you best, Tuesday or Thursday?',
    },
  ],
  [
    'a charity before giving day',
    buildInput('2027-11-24', buildPlanOf({ name: 'Open Door', trade: 'community', country: 'US' }), {
      recent: [past('2027-11-24', 4, 'Soup on Saturday.', { kind: 'event' })],
    }),
    {
      source: 'season',
      title: 'Invite your followers to be the first on Giving Tuesday',
      why: 'Giving Tuesday is in 6 days: the first ten make it easy for everybody after them.',
      starter:
        'Giving Tuesday is on Tuesday 30 November. You who follow us can be the first: tell us by Sunday 28 November that you give an hour or a gift, and we show you what it became. With ten we can ',
    },
  ],
  [
    'a maker who speaks as one person, with a promise to keep',
    buildInput('2027-05-03', buildPlanOf({ trade: 'maker' }, { voice: { person: 'i' } }), {
      promises: [{ id: 'p', quote: 'part 2 next week', due: '2027-05-01', about: 'sequel' }],
    }),
    {
      source: 'promise',
      title: 'Post the next part',
      why: 'You wrote “part 2 next week”, and that was 2 days ago.',
      starter: 'I promised you the next part. Here it is: ',
    },
  ],
  [
    'somebody who has told us nothing and never posted',
    buildInput('2027-05-03', buildPlanOf({})),
    { source: 'mix', why: 'Your first post: begin with something only you can show.' },
  ],
];

describe('the next best post', () => {
  it.each(owners)('of %s', (_, input, wanted) => {
    expect(first(input)).toMatchObject(wanted);
  });

  it('is another one after "not this month", and never none', () => {
    const input = buildInput('2027-01-20', buildPlanOf({ trade: 'jeweller', country: 'US' }));
    const ids = decideNextPost(input).map(({ id }) => id);
    expect(ids[0]).toBe('season:valentines-day:2027:ask');
    const later = decideNextPost({ ...input, putOff: new Set(ids) }).map(({ id }) => id);
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter((id) => ids.includes(id))).toEqual([]);
  });

  it('turns to another source before it repeats one', () => {
    const input = buildInput(
      '2026-09-08',
      bakery({ questions: [{ text: 'Can I freeze it?' }, { text: 'Is the rye vegan?' }] }),
    );
    expect(
      decideNextPost(input)
        .map(({ source }) => source)
        .slice(0, 2),
    ).toEqual(['question', 'mix']);
  });

  it('names a group and people the last posts forgot', () => {
    const plan = bakery({ segments: [{ name: 'brides' }], people: [{ name: 'Mill Lane Runners' }] });
    const input = buildInput('2026-09-08', plan, { recent: everyFourDays('2026-09-08') });
    const ideas = decideNextPost(input);
    expect(ideas.find(({ source }) => source === 'segment')).toMatchObject({
      title: 'Write one for brides',
      why: 'None of your last 7 posts was for brides.',
    });
    expect(ideas.find(({ source }) => source === 'people')?.starter).toBe(
      'Thank you, Mill Lane Runners, for ',
    );
    const spoken = [
      past('2026-09-08', 1, 'Brides, taste your cake on Friday.'),
      ...everyFourDays('2026-09-08'),
    ];
    const after = decideNextPost(buildInput('2026-09-08', plan, { recent: spoken }));
    expect(after.some(({ source }) => source === 'segment')).toBe(false);
  });

  it('asks no question again that a post has answered', () => {
    const plan = bakery({ questions: [{ text: 'Can I freeze the rye?' }] });
    const answered = past(
      '2026-09-08',
      2,
      'Freeze the rye in slices and toast them as they are, straight from the freezer.',
    );
    expect(first(buildInput('2026-09-08', plan)).source).toBe('question');
    const ideas = decideNextPost(buildInput('2026-09-08', plan, { recent: [answered] }));
    expect(ideas.map(({ id }) => id)).not.toContain('question:Can I freeze the rye?');
  });

  it('offers nothing where the plan allows no offers', () => {
    const plan = buildPlanOf({ trade: 'florist', country: 'US' }, { offers: { allowed: false } });
    const ideas = ['2027-05-02', '2027-02-07'].flatMap((day) => decideNextPost(buildInput(day, plan)));
    expect(ideas.some(({ kind }) => kind === 'offer')).toBe(false);
  });

  it('mentions a silence of two weeks as one more reason, and no shorter one', () => {
    const why = (days: number) =>
      first(
        buildInput('2026-09-08', bakery({ questions: [{ text: 'Is it vegan?' }] }), {
          recent: [past('2026-09-08', days, 'Rye.')],
        }),
      ).why;
    expect(why(14)).toMatch(/; your last post was 14 days ago\.$/);
    expect(why(13)).not.toMatch(/days ago/);
  });
});

describe('on any day of a year, in any trade', () => {
  const days = Array.from({ length: 53 }, (_, week) => addDays('2027-01-03', 7 * week));
  it.each(allTrades.map((trade) => [trade.id] as const))('a %s reads whole sentences', (trade) => {
    const plans = [
      buildPlanOf({ trade }),
      buildPlanOf(
        { trade, country: 'AU', name: 'مخبز 🌙', sells: ['خبز', 'rye'] },
        { voice: { person: 'i' } },
      ),
    ];
    const ideas = days.flatMap((day) => plans.flatMap((plan) => decideNextPost(buildInput(day, plan))));
    expect(ideas.length).toBeGreaterThan(300);
    for (const { title, why, starter } of ideas) {
      expect(`${title} ${why} ${starter}`).not.toMatch(
        /[{}|]|undefined|NaN|null| {2}| [.,!?:;]|\bus\b.*\bme\b/,
      );
      expect(title.split(/\s+/).length).toBeLessThanOrEqual(12);
      expect(why).not.toMatch(/\n/);
      expect(starter).toMatch(/^[\p{Lu}“]|^[\p{L}\p{Extended_Pictographic}]/u);
      expect(starter).not.toMatch(/!/);
    }
  });
});
