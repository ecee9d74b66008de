import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/model/civil-date';
import { clockAt } from '@/lib/model/clock';
import { usualHabits } from '@/lib/model/habits';
import type { Nudge } from '@/lib/model/nudge';
import type { Post } from '@/lib/model/post';
import { daysOfPosts } from '@/lib/rhythm/channel-days';
import { decideNudges, type NudgesAsked } from '@/lib/rhythm/nudges';
import { summariseRhythm } from '@/lib/rhythm/summary';
import { buildChannel, buildPlan, buildPost } from './build-post';

const zone = 'Europe/Madrid';
const on = (wall: string) =>
  clockAt(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds, zone);
const thursday = on('2026-06-25T10:00');
const asked = buildPost('2026-06-24');
const owed = [{ channelId: 'x' }];
const line = (daysAgo: number, over: Partial<Nudge> = {}): Nudge => ({
  id: `notification ${daysAgo}`,
  channelId: 'x',
  about: 'reply',
  where: 'notification',
  at: thursday.now - daysAgo * 86_400_000,
  civilDate: addDays(thursday.today, -daysAgo),
  answer: 'write',
  ...over,
});

function decide({ posts = [asked], ...over }: Partial<NudgesAsked> & { posts?: Post[] }) {
  const plan = over.plan ?? buildPlan([buildChannel('x'), buildChannel('facebook')]);
  const days = daysOfPosts(posts);
  const clock = over.clock ?? thursday;
  const rhythm = summariseRhythm({ days, plan, clock, localeWeekStart: 1 });
  const habits = { ...usualHabits, notifications: true };
  return decideNudges({ ledger: [], rhythm, days, plan, habits, clock, owed, ...over });
}
const silentPage = buildPost('2026-05-01', { id: 'old', network: 'facebook', channelId: 'facebook' });

describe('answers that may wait', () => {
  it('are notified of, under the id of the day', () => {
    expect(decide({})).toMatchObject({
      reason: { about: 'reply', channelId: 'x' },
      notification: { id: 'notification 2026-06-25', about: 'reply', channelId: 'x', answer: null },
    });
  });

  it.each<[string, Parameters<typeof decide>[0]]>([
    ['on a day with a post', { posts: [asked, buildPost('2026-06-25')] }],
    [
      'in a closure',
      { plan: buildPlan([buildChannel('x')], { closures: [{ from: '2026-06-20', to: '2026-06-30' }] }) },
    ],
    ['in quiet hours', { clock: on('2026-06-25T07:59') }],
    ['where notifications are off', { habits: usualHabits }],
    ['where one was shown today', { ledger: [line(0, { about: 'silence' })] }],
    ['after two in seven days', { ledger: [line(2, { about: 'silence' }), line(6, { about: 'week' })] }],
    ['again within seven days', { ledger: [line(6)] }],
    ['after "tomorrow"', { ledger: [line(0, { where: 'popup', answer: 'tomorrow' })] }],
    ['where nothing is owed', { owed: [] }],
    ['where that is said in another way', { owed: undefined as never }],
  ])('are not notified of %s', (_when, over) => {
    expect(decide(over).notification).toBeNull();
  });

  it.each<[string, Parameters<typeof decide>[0], string]>([
    ['before a silence', { posts: [asked, silentPage] }, 'reply'],
    [
      'not, where they were said this week: the silence is',
      { posts: [asked, silentPage], ledger: [line(6)] },
      'silence',
    ],
    ['again after seven days', { ledger: [line(7)] }, 'reply'],
  ])('come %s', (_when, over, about) => {
    expect(decide(over).notification?.about).toBe(about);
  });
});
