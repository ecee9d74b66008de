import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speaksOf } from '@/lib/coach/text/telling';
import { addDays, type CivilDate } from '@/lib/model/civil-date';
import type { DialogueStep } from '@/lib/model/dialogue-step';
import type { Closure } from '@/lib/model/plan';
import type { PastPost } from '@/lib/model/post';
import { planSteps, type StepSources } from '@/lib/plan/dialogues/plan-steps';
import type { Occasion } from '@/lib/plan/occasions/list-occasions';
import { past } from './build-input';

const valentine: Occasion = {
  id: 'valentines-day:2027',
  dayId: 'valentines-day',
  name: 'Valentine’s Day',
  words: ['Valentine’s Day', 'valentine'],
  date: '2027-02-14',
  from: 'trade',
  isTime: false,
};
const today = '2027-01-20';
const sources = (over: Partial<StepSources> = {}): StepSources => ({
  kept: [],
  closures: [],
  posts: [],
  speaksOf,
  today,
  ...over,
});
const at = (date: CivilDate, text: string) => past(date, 0, text);
const states = (over: Partial<StepSources>) =>
  Object.fromEntries(planSteps(valentine, sources(over)).map(({ step, state }) => [step, state]));
const dates = (over: Partial<StepSources>) =>
  planSteps(valentine, sources(over)).map(({ date }) => date.slice(5));
const kept = (step: DialogueStep['step'], over: Partial<DialogueStep>): DialogueStep => ({
  id: `valentines-day:2027:${step}`,
  occasionId: 'valentines-day:2027',
  step,
  date: '2027-01-24',
  state: 'open',
  postId: null,
  ...over,
});

describe('the steps of a dialogue', () => {
  it('are asked, teased, offered, lived, thanked for and looked back on', () => {
    expect(dates({})).toEqual(['01-24', '01-31', '02-07', '02-14', '02-15', '02-21']);
    expect(planSteps({ ...valentine, isTime: true }, sources()).map(({ step }) => step)).toEqual([
      'ask',
      'tease',
      'offer',
    ]);
  });

  it('leave no day between the first and the last to nobody, and no day to two', () => {
    const windows = planSteps(valentine, sources()).map(({ window }) => window);
    expect(windows.slice(1).map(({ from }) => from)).toEqual(
      windows.slice(0, -1).map(({ to }) => addDays(to, 1)),
    );
    expect([windows[0]!.from, windows.at(-1)!.to]).toEqual(['2027-01-20', '2027-02-28']);
  });
});

/** One post, and the step it takes; null for none. */
const ticks: readonly (readonly [string, PastPost, string | null])[] = [
  [
    'a question four days before its day',
    at('2027-01-20', 'What would you like for Valentine’s Day? Tell us.'),
    'ask',
  ],
  ['a question about something else', at('2027-01-24', 'What would you like for lunch? Tell us.'), null],
  ['a question too early', at('2027-01-19', 'What would you like for Valentine’s Day? Tell us.'), null],
  [
    'what asks nothing, in the days of the question',
    at('2027-01-24', 'Valentine’s Day is on our mind already.'),
    'tease',
  ],
  [
    'an offer, in the days of the question',
    at('2027-01-25', 'Valentine’s Day: 20% off every ring until Friday with the code ROSE.'),
    'offer',
  ],
  ['a glimpse', at('2027-01-30', 'Something for valentines, still in wax.'), 'tease'],
  ['a picture of the day', at('2027-02-14', 'Valentine’s Day, and the door does not stand still.'), 'live'],
  ['thanks the day after', at('2027-02-15', 'Thank you for Valentine’s Day.'), 'thank'],
  ['a look back', at('2027-02-22', 'Your Valentine’s Day in pictures.'), 'recap'],
  ['a look back in March', at('2027-03-02', 'Your Valentine’s Day in pictures.'), null],
];

describe('a step is ticked off by itself', () => {
  it.each(ticks)('by %s, or not', (_, post, step) => {
    const done = planSteps(valentine, sources({ posts: [post], today: '2027-04-01' })).filter(
      ({ state }) => state === 'done',
    );
    expect(done.map((one) => [one.step, one.postId])).toEqual(step === null ? [] : [[step, post.id]]);
  });

  it('once: the first post that fits has it', () => {
    const posts = [
      at('2027-01-31', 'Valentine’s Day, a corner of it.'),
      at('2027-01-30', 'Valentine’s Day in wax.'),
    ];
    const tease = planSteps(valentine, sources({ posts })).find(({ step }) => step === 'tease');
    expect(tease?.postId).toBe(posts[1]!.id);
  });

  it('and is open again when its post is deleted', () => {
    const posts = [at('2027-01-31', 'Valentine’s Day in wax.')];
    expect(states({ posts, today: '2027-02-01' })['tease']).toBe('done');
    expect(states({ posts: [], today: '2027-02-01' })['tease']).toBe('open');
  });

  it('and is missed once its days are over, without a word of blame', () => {
    expect(states({ today: '2027-02-14' })).toEqual({
      ask: 'missed',
      tease: 'missed',
      offer: 'missed',
      live: 'open',
      thank: 'open',
      recap: 'open',
    });
  });
});

describe('a step of the owner’s', () => {
  it('goes where it was moved, stays dropped, and stays ticked', () => {
    const own = [
      kept('ask', { date: '2027-01-22' }),
      kept('tease', { date: '2027-01-31', state: 'dropped' }),
      kept('offer', { date: '2027-02-07', state: 'done' }),
    ];
    const planned = planSteps(valentine, sources({ kept: own, today: '2027-03-20' }));
    expect(planned.map(({ state }) => state).slice(0, 3)).toEqual(['missed', 'dropped', 'done']);
    expect(planned[0]).toMatchObject({ date: '2027-01-22', moved: 'owner' });
    expect(planned[1]).toMatchObject({ moved: null });
  });

  it('is the same after a restart or a restore: it is derived from the same rows and posts', () => {
    const from = {
      kept: [kept('ask', { date: '2027-01-22' })],
      posts: [at('2027-01-31', 'Valentine’s Day in wax.')],
    };
    const before = planSteps(valentine, sources(from));
    expect(planSteps(valentine, sources(JSON.parse(JSON.stringify(from)) as Partial<StepSources>))).toEqual(
      before,
    );
  });
});

describe('a planned break', () => {
  const closed = (from: CivilDate, to: CivilDate): Closure => ({ from, to });
  it.each([
    [
      'moves the offer before it',
      [closed('2027-02-05', '2027-02-09')],
      ['01-24', '01-31', '02-04', '02-14', '02-15', '02-21'],
    ],
    [
      'moves thanks behind it',
      [closed('2027-02-15', '2027-02-16')],
      ['01-24', '01-31', '02-07', '02-14', '02-17', '02-21'],
    ],
    [
      'moves over two that touch',
      [closed('2027-01-24', '2027-01-26'), closed('2027-01-22', '2027-01-23')],
      ['01-21', '01-31', '02-07', '02-14', '02-15', '02-21'],
    ],
    [
      'on the day itself moves it to the day before',
      [closed('2027-02-14', '2027-02-14')],
      ['01-24', '01-31', '02-07', '02-13', '02-15', '02-21'],
    ],
    [
      'elsewhere moves nothing',
      [closed('2027-02-08', '2027-02-13')],
      ['01-24', '01-31', '02-07', '02-14', '02-15', '02-21'],
    ],
  ])('%s', (_, closures, wanted) => {
    expect(dates({ closures })).toEqual(wanted);
  });

  it('does not move what the owner put there', () => {
    const own = [kept('offer', { date: '2027-02-06' })];
    expect(dates({ kept: own, closures: [closed('2027-02-05', '2027-02-09')] })[2]).toBe('02-06');
  });

  it('never holds a step, wherever breaks lie', () => {
    const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays('2027-02-14', days));
    const breaks = fc.array(
      fc.tuple(day, fc.nat(20)).map(([from, long]) => closed(from, addDays(from, long))),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(breaks, (closures) => {
        for (const { date } of planSteps(valentine, sources({ closures }))) {
          expect(closures.some(({ from, to }) => date >= from && date <= to)).toBe(false);
        }
      }),
      { verbose: 1 },
    );
  });
});
