import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '@/lib/model/civil-date';
import { clockAt } from '@/lib/model/clock';
import { badgeFor, lampForToolbar, signFor } from '@/lib/rhythm/badge';
import { daysOfPosts } from '@/lib/rhythm/channel-days';
import { listSilences, measureSilence } from '@/lib/rhythm/silence';
import { lastPostSentence, usualSentence } from '@/lib/rhythm/silence-sentence';
import { buildChannel, buildPlan, buildPost } from './build-post';

const today = '2026-06-30';
const ago = (...days: number[]) => days.map((count) => addDays(today, -count));

describe('measureSilence', () => {
  it.each([
    { name: 'no post at all', dates: [], goal: 2, want: [null, null, 'none'] },
    { name: 'posted today', dates: ago(0), goal: 2, want: [0, null, 'lit'] },
    {
      name: 'two a week, 5 days, no rhythm known: 1.5 × 3.5 = 5.25',
      dates: ago(5),
      goal: 2,
      want: [5, null, 'lit'],
    },
    { name: 'one day more is quiet', dates: ago(6), goal: 2, want: [6, null, 'dim'] },
    { name: '9 days are quiet', dates: ago(9), goal: 2, want: [9, null, 'dim'] },
    { name: 'above 9 days looks closed', dates: ago(10), goal: 2, want: [10, null, 'out'] },
    {
      name: 'one a week: 10 days are neither quiet nor closed',
      dates: ago(10),
      goal: 1,
      want: [10, null, 'lit'],
    },
    { name: 'one a week: 11 days are quiet', dates: ago(11), goal: 1, want: [11, null, 'dim'] },
    { name: 'three gaps tell no rhythm yet', dates: ago(3, 5, 7, 9), goal: 7, want: [3, null, 'dim'] },
    { name: 'four gaps do', dates: ago(3, 5, 7, 9, 11), goal: 7, want: [3, 2, 'lit'] },
    { name: 'quiet above 1.5 × the usual gap', dates: ago(4, 6, 8, 10, 12), goal: 7, want: [4, 2, 'dim'] },
    {
      name: 'a slow rhythm of 8 days bears 20',
      dates: ago(20, 28, 36, 44, 52),
      goal: 7,
      want: [20, 8, 'dim'],
    },
    { name: 'and not 21', dates: ago(21, 29, 37, 45, 53), goal: 7, want: [21, 8, 'out'] },
    { name: 'several posts of one day are one', dates: ago(1, 1, 1, 1, 1), goal: 2, want: [1, null, 'lit'] },
    {
      name: 'a post dated tomorrow by a traveller is today',
      dates: ago(-1),
      goal: 2,
      want: [0, null, 'lit'],
    },
    {
      name: 'only the last eight gaps count',
      dates: ago(1, 2, 3, 4, 5, 6, 7, 8, 9, 99, 189, 279),
      goal: 7,
      want: [1, 1, 'lit'],
    },
    {
      name: 'an even number of gaps: between the middle two',
      dates: ago(1, 2, 4, 7, 11),
      goal: 7,
      want: [1, 2.5, 'lit'],
    },
  ])('$name', ({ dates, goal, want }) => {
    const silence = measureSilence({ civilDates: dates, goalPerWeek: goal, today });
    expect([silence.days, silence.usualDays, silence.state]).toEqual(want);
    const shuffled = measureSilence({ civilDates: dates.toReversed(), goalPerWeek: goal, today });
    expect(shuffled).toEqual(silence);
  });

  it('does not hold the days of a planned closure against a channel, yet still says how many days it was', () => {
    const closures = [
      { from: addDays(today, -12), to: addDays(today, -5) },
      { from: addDays(today, -8), to: addDays(today, -3) },
    ];
    const silence = measureSilence({ civilDates: ago(14), goalPerWeek: 2, today, closures });
    expect(silence).toEqual({ days: 14, usualDays: null, state: 'lit', closed: false });
  });

  it('says so when today is a closed day', () => {
    const closures = [{ from: today, to: addDays(today, 3) }];
    expect(measureSilence({ civilDates: ago(30), goalPerWeek: 2, today, closures }).closed).toBe(true);
  });

  it('never gets brighter as days pass without a post', () => {
    const brightness = { none: 3, lit: 2, dim: 1, out: 0 };
    for (const goal of [1, 2, 3, 7]) {
      for (const gap of [1, 2, 4, 9]) {
        let before = 2;
        const dates = [0, 1, 2, 3, 4, 5].map((index) => addDays(today, -index * gap));
        for (let days = 0; days < 60; days += 1) {
          const { state } = measureSilence({
            civilDates: dates,
            goalPerWeek: goal,
            today: addDays(today, days),
          });
          expect(brightness[state]).toBeLessThanOrEqual(before);
          before = brightness[state];
        }
      }
    }
  });
});

describe('listSilences', () => {
  const clock = clockAt(Temporal.Instant.from('2026-06-30T10:00:00Z').epochMilliseconds, 'UTC');
  const plan = buildPlan([buildChannel('facebook'), buildChannel('x')]);

  it('keeps channels apart and in the order of the plan', () => {
    const posts = [
      buildPost('2026-06-29'),
      buildPost('2026-06-10', { network: 'facebook', channelId: 'facebook' }),
    ];
    const silences = listSilences({ days: daysOfPosts(posts), plan, clock });
    expect(silences.map(({ channelId, days, state }) => [channelId, days, state])).toEqual([
      ['facebook', 20, 'out'],
      ['x', 1, 'lit'],
    ]);
  });

  it('lets a scheduled post end a silence on its day and not before', () => {
    const posts = [buildPost('2026-06-20'), buildPost('2026-07-02', { status: 'scheduled' })];
    const days = (now: string) =>
      listSilences({
        days: daysOfPosts(posts),
        plan,
        clock: clockAt(Temporal.Instant.from(now).epochMilliseconds, 'UTC'),
      })[1]?.days;
    expect(days('2026-07-01T23:59:59Z')).toBe(11);
    expect(days('2026-07-02T00:00:00Z')).toBe(0);
  });

  it('counts a post of a channel that left the plan for the first channel on that network', () => {
    const posts = [buildPost('2026-06-28', { channelId: 'gone' })];
    expect(listSilences({ days: daysOfPosts(posts), plan, clock })[1]?.days).toBe(2);
  });

  it('follows the calendar, not hours, over a change to summer time', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    const before = buildPost('2026-03-28', { zone: 'Europe/Madrid' });
    const at = clockAt(Temporal.Instant.from('2026-03-29T22:30:00Z').epochMilliseconds, 'Europe/Madrid');
    expect(listSilences({ days: daysOfPosts([before]), plan, clock: at })[1]?.days).toBe(2);
  });
});

describe('badgeFor', () => {
  const silence = (over: object) => ({
    channelId: 'x',
    network: 'x' as const,
    channelName: '',
    days: 9,
    usualDays: 3,
    state: 'dim' as const,
    closed: false,
    ...over,
  });

  it.each([
    {
      name: 'nothing where nothing is silent',
      of: [silence({ state: 'lit', days: 1 })],
      text: undefined,
      lamp: 'lit',
    },
    {
      name: 'nothing before the first post',
      of: [silence({ state: 'none', days: null })],
      text: undefined,
      lamp: 'lit',
    },
    { name: 'nothing in a closure', of: [silence({ closed: true })], text: undefined, lamp: 'lit' },
    { name: 'the days of a quiet channel', of: [silence({})], text: '9d', lamp: 'dim' },
    {
      name: 'the longest of several that matter',
      of: [silence({ days: 9 }), silence({ days: 12, state: 'out' }), silence({ days: 20, state: 'lit' })],
      text: '12d',
      lamp: 'out',
    },
    {
      name: 'four characters at most',
      of: [silence({ days: 999, state: 'out' })],
      text: '999d',
      lamp: 'out',
    },
    {
      name: 'years where days do not fit',
      of: [silence({ days: 1100, state: 'out' })],
      text: '3y',
      lamp: 'out',
    },
  ])('shows $name', ({ of, text, lamp }) => {
    expect(badgeFor(of)?.text).toBe(text);
    expect(lampForToolbar(of)).toBe(lamp);
  });

  it.each([
    ['answers, with the porch lit', [], 'Look', { text: '↩', lamp: 'lit', sentence: 'Look' }],
    [
      'answers before a silence, whose lamp it keeps',
      [silence({ days: 12, state: 'out' })],
      'Look',
      { text: '↩', lamp: 'out', sentence: 'Look' },
    ],
    ['a silence where nothing is owed', [silence({})], null, { text: '9d', lamp: 'dim' }],
  ])('is a sign that shows %s', (_name, of, owed, sign) => {
    expect(signFor(of, owed)).toMatchObject(sign);
  });

  it('is no sign where nobody waits and nothing is silent', () => {
    expect(signFor([], null)).toBeNull();
  });

  it('says in words what the badge means', () => {
    expect(badgeFor([silence({})])?.sentence).toBe('9 days since your last post on X');
  });
});

describe('sentences', () => {
  it.each([
    [null, null, 'No post on X yet', null],
    [0, 3, 'You posted on X today', null],
    [1, 3, 'You posted on X yesterday', null],
    [3, 3, '3 days since your last post on X', null],
    [9, 3, '9 days since your last post on X', 'your usual rhythm is 3'],
    [9, 2.5, '9 days since your last post on X', 'your usual rhythm is 2 to 3'],
    [9, null, '9 days since your last post on X', null],
  ] as const)('%s days, usually %s', (days, usualDays, last, usual) => {
    expect(lastPostSentence({ network: 'x', days })).toBe(last);
    expect(usualSentence({ days, usualDays })).toBe(usual);
  });
});
