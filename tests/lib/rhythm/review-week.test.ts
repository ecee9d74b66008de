import { describe, expect, it } from 'vitest';
import { summarisePost } from '@/lib/coach/summarise-post';
import { clockAt } from '@/lib/model/clock';
import type { Post } from '@/lib/model/post';
import { daysOfPosts } from '@/lib/rhythm/channel-days';
import { reviewWeek, weekToReview } from '@/lib/rhythm/review-week';
import { suggestTryNext } from '@/lib/rhythm/try-next';
import { buildChannel, buildPlan, buildPost } from './build-post';

/** Sunday; the week began on Monday the 16th. */
const sunday = clockAt(Date.parse('2026-11-22T18:00:00Z'), 'UTC');

function review(posts: readonly Post[], plan = buildPlan([buildChannel('x')])) {
  return reviewWeek({
    posts: posts.map(summarisePost),
    replies: [],
    days: daysOfPosts(posts),
    plan,
    clock: sunday,
    weekStart: 1,
    from: '2026-11-16',
  });
}

describe('the week to look back on', () => {
  it.each([
    ['2026-11-22', 1, '2026-11-16', 'Sunday ends it'],
    ['2026-11-21', 1, '2026-11-16', 'Saturday is near enough'],
    ['2026-11-20', 1, '2026-11-09', 'Friday is not'],
    ['2026-11-23', 1, '2026-11-16', 'on Monday it is over'],
    ['2026-11-22', 7, '2026-11-15', 'where Sunday begins a week, it is the one before'],
    ['2026-11-22', 6, '2026-11-14', 'so it is where Saturday does'],
  ] as const)('on %s with weeks from %s is that of %s: %s', (today, weekStart, from, _why) => {
    expect(weekToReview(today, weekStart)).toBe(from);
  });
});

describe('the review of a week', () => {
  it('tells kept from missed, this week and the four before', () => {
    const dates = ['2026-11-17', '2026-11-19', '2026-11-03', '2026-11-05', '2026-10-13', '2026-10-06'];
    const [x] = review(
      dates.map((date, at) => buildPost(date, { id: `${at}`, text: `Rye ${date} from eight o'clock, warm` })),
    ).channels;
    expect(x?.week).toMatchObject({ outcome: 'met', counted: 2, goal: 2 });
    expect(x?.before.map(({ outcome }) => outcome)).toEqual(['missed', 'missed', 'met', 'missed']);
  });

  it('mixes this week only, and holds asks against gives over five weeks', () => {
    const posts = [
      buildPost('2026-11-17', { id: 'a', kind: 'offer' }),
      buildPost('2026-11-18', { id: 'b', kind: 'tip' }),
      buildPost('2026-11-19', { id: 'c', kind: 'tip' }),
      buildPost('2026-10-19', { id: 'd', kind: 'event' }),
      buildPost('2026-11-16', { id: 'e', kind: 'notice' }),
      buildPost('2026-10-18', { id: 'too old', kind: 'offer' }),
      buildPost('2026-11-23', { id: 'not out yet', kind: 'offer' }),
    ];
    const { mix, asks, gives } = review(posts);
    expect(mix).toEqual([
      { kind: 'tip', posts: 2 },
      { kind: 'notice', posts: 1 },
      { kind: 'offer', posts: 1 },
    ]);
    expect({ asks, gives }).toEqual({ asks: 2, gives: 2 });
  });

  it('is empty without channels, and says so of a channel that never posted', () => {
    expect(review([], buildPlan([])).channels).toEqual([]);
    const { channels, mix } = review([]);
    expect(channels[0]).toMatchObject({
      week: { outcome: 'open', counted: 0 },
      before: [],
      sight: { lastPost: null },
    });
    expect(mix).toEqual([]);
  });
});

describe('one thing to try', () => {
  const all = ['customer-story', 'question', 'tip', 'customer-photo', 'behind-the-scenes', 'thanks'] as const;
  const posted = (kinds: readonly Post['kind'][]) =>
    review(kinds.map((kind, at) => buildPost('2026-11-18', { id: `${at}`, kind })));
  it.each([
    ['a page that looks closed', review([buildPost('2026-10-01')]), { about: 'channel', network: 'x' }],
    ['more asked than given', posted(['offer', 'offer', 'tip']), { about: 'give' }],
    ['as much given as asked', posted(['offer', 'tip']), { about: 'kind', kind: 'customer-story' }],
    ['one kind missing', posted(all.filter((kind) => kind !== 'thanks')), { about: 'kind', kind: 'thanks' }],
    ['nothing missing', posted(all), { about: 'same' }],
  ])('after %s', (_what, of, next) => {
    expect(suggestTryNext(of)).toEqual(next);
  });

  it('asks nothing of a channel that is closed on purpose', () => {
    const closed = buildPlan([buildChannel('x')], { closures: [{ from: '2026-11-01', to: '2026-11-30' }] });
    expect(suggestTryNext(review([], closed)).about).not.toBe('channel');
  });
});
