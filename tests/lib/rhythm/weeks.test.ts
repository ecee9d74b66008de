import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/model/post';
import { daysOfPosts } from '@/lib/rhythm/channel-days';
import { whyNotCounted } from '@/lib/rhythm/counting';
import { weekStartOf } from '@/lib/rhythm/week-start';
import { listWeeks, weekOf, type WeeksAsked } from '@/lib/rhythm/weeks';
import { buildPost } from './build-post';

const asked = (posts: Post[], over: Partial<WeeksAsked> = {}): WeeksAsked => ({
  days: daysOfPosts(posts),
  goals: [{ from: '2026-01-01', perWeek: 2 }],
  closures: [],
  weekStart: 1,
  today: '2026-06-25', // a Thursday
  ...over,
});
const outcomes = (of: WeeksAsked) => listWeeks(of).map((week) => [week.from, week.counted, week.outcome]);

describe('weekOf', () => {
  it.each([
    ['2026-06-25', 1, '2026-06-22'],
    ['2026-06-22', 1, '2026-06-22'],
    ['2026-06-21', 1, '2026-06-15'],
    ['2026-06-25', 7, '2026-06-21'],
    ['2026-06-21', 7, '2026-06-21'],
    ['2026-06-25', 6, '2026-06-20'],
    ['2027-01-01', 1, '2026-12-28'],
  ] as const)('%s in weeks from weekday %s begins %s', (date, weekStart, from) => {
    expect(weekOf(date, weekStart)).toBe(from);
  });
});

describe('weekStartOf', () => {
  it.each([
    ['en-US', 7],
    ['en-GB', 1],
    ['de', 1],
    ['es-MX', 7],
    ['ar-EG', 6],
    ['pt-BR', 7],
    ['en', 7],
    ['not a locale', 1],
  ] as const)('%s starts on %s', (locale, start) => {
    expect(weekStartOf(locale)).toBe(start);
  });
});

describe('listWeeks', () => {
  it('holds this week even without a post', () => {
    expect(outcomes(asked([]))).toEqual([['2026-06-22', 0, 'open']]);
  });

  it('calls a week met, missed or still open, with the empty ones between', () => {
    const posts = ['2026-06-01', '2026-06-07', '2026-06-16', '2026-06-22'].map((date) => buildPost(date));
    expect(outcomes(asked(posts))).toEqual([
      ['2026-06-01', 2, 'met'],
      ['2026-06-08', 0, 'missed'],
      ['2026-06-15', 1, 'missed'],
      ['2026-06-22', 1, 'open'],
    ]);
  });

  it('keeps the goal of old weeks and begins a new one with the next week', () => {
    const goals = [
      { from: '2026-06-17', perWeek: 3 }, // a Wednesday
      { from: '2026-01-01', perWeek: 1 },
    ];
    const posts = ['2026-06-08', '2026-06-18', '2026-06-23'].map((date) => buildPost(date));
    expect(listWeeks(asked(posts, { goals })).map((week) => [week.goal, week.outcome])).toEqual([
      [1, 'met'],
      [1, 'met'],
      [3, 'open'],
    ]);
  });

  it('pauses a week that a closure touches, unless it met its goal all the same', () => {
    const posts = ['2026-06-02', '2026-06-09', '2026-06-10'].map((date) => buildPost(date));
    const closures = [{ from: '2026-06-07', to: '2026-06-15' }];
    expect(outcomes(asked(posts, { closures })).map(([, , outcome]) => outcome)).toEqual([
      'paused',
      'met',
      'paused',
      'open',
    ]);
  });

  it('counts a scheduled post from its day on', () => {
    const posts = [
      buildPost('2026-06-25', { status: 'scheduled' }),
      buildPost('2026-06-26', { status: 'scheduled' }),
    ];
    expect(outcomes(asked(posts))).toEqual([['2026-06-22', 1, 'open']]);
    expect(outcomes(asked(posts, { today: '2026-06-26' }))).toEqual([['2026-06-22', 2, 'met']]);
  });

  it('says how many posts do not count, and why', () => {
    const posts = [
      buildPost('2026-06-22', { id: 'copy' }),
      buildPost('2026-06-23', { id: 'short', text: 'We are open' }),
      buildPost('2026-06-24', { id: 'picture', text: '', hasMedia: true }),
    ];
    const [week] = listWeeks(asked([], { days: daysOfPosts(posts, new Set(['copy'])) }));
    expect(week).toMatchObject({ counted: 1, nearCopies: 1, tooShort: 1 });
  });

  it("keeps a traveller's post dated tomorrow in the running week", () => {
    expect(outcomes(asked([buildPost('2026-06-29')], { today: '2026-06-28' }))).toEqual([
      ['2026-06-22', 1, 'open'],
    ]);
  });
});

describe('whyNotCounted', () => {
  it.each([
    ['four words', 'Open until six today', null],
    ['three words', 'Open until six', 'too-short'],
    ['three words and an address', 'Open until six https://example.org/a-page-of-words', 'too-short'],
    ['emoji are no words', '🎉 🎉 🎉 🎉 🎉', 'too-short'],
    ['nothing at all', '', 'too-short'],
    ['Japanese, without spaces', '今日は焼きたてのパンがあります', null],
    ['lone surrogates', '\uD83D \uDE00 one two', 'too-short'],
  ])('%s', (_, text, why) => {
    expect(whyNotCounted({ id: 'a', text, hasMedia: false }, new Set())).toBe(why);
  });

  it('reads a megabyte no longer than a line', () => {
    const begun = performance.now();
    whyNotCounted({ id: 'a', text: '!'.repeat(1_000_000), hasMedia: false }, new Set());
    expect(performance.now() - begun).toBeLessThan(200);
  });
});
