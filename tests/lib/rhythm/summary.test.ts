import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/model/civil-date';
import { clockAt } from '@/lib/model/clock';
import { daysOfPosts, lastOfKind } from '@/lib/rhythm/channel-days';
import { listKindIdeas } from '@/lib/rhythm/next-kind';
import { summariseRhythm } from '@/lib/rhythm/summary';
import { buildChannel, buildPlan, buildPost } from './build-post';

const clock = clockAt(Temporal.Instant.from('2026-06-25T10:00:00Z').epochMilliseconds, 'UTC');
const plan = buildPlan([buildChannel('x')]);
const twoAWeek = (weeksAgo: number) => {
  const monday = addDays('2026-06-22', -7 * weeksAgo);
  return [buildPost(monday), buildPost(addDays(monday, 3))];
};
const rhythmOf = (
  posts: ReturnType<typeof twoAWeek>,
  over: Partial<Parameters<typeof summariseRhythm>[0]> = {},
) => summariseRhythm({ days: daysOfPosts(posts), plan, clock, localeWeekStart: 1, ...over });

describe('summariseRhythm', () => {
  it('has no headline without a channel', () => {
    expect(rhythmOf([], { plan: buildPlan([]) })).toEqual({
      silences: [],
      channels: [],
      main: null,
      byChannel: new Map(),
    });
  });

  it('says what this week still needs and by when', () => {
    const { main } = rhythmOf([buildPost('2026-06-23')]);
    expect(main?.thisWeek).toMatchObject({ counted: 1, goal: 2, left: 1, daysLeft: 3, to: '2026-06-28' });
    expect(main).toMatchObject({ recent: [], met: 0, of: 0, isYoung: true });
  });

  it('looks back twelve weeks, and takes the running one in as soon as it is met', () => {
    const past = Array.from({ length: 20 }, (_, index) => index + 1).flatMap((ago) =>
      ago === 3 ? [] : twoAWeek(ago),
    );
    expect(rhythmOf(past).main).toMatchObject({ met: 11, of: 12, isYoung: false });
    const withThis = rhythmOf([...past, ...twoAWeek(0)]).main;
    expect(withThis?.recent.at(-1)?.from).toBe('2026-06-22');
    expect(withThis).toMatchObject({ met: 11, of: 12 });
    expect(withThis?.recent).toHaveLength(12);
  });

  it('leaves closed weeks out of what they are counted against', () => {
    const past = [1, 3, 4].flatMap(twoAWeek);
    const closed = buildPlan([buildChannel('x')], { closures: [{ from: '2026-06-08', to: '2026-06-10' }] });
    expect(rhythmOf(past, { plan: closed }).main).toMatchObject({ met: 3, of: 3 });
  });

  it("starts weeks as the plan says, else as the owner's locale has it", () => {
    const open = buildPlan([buildChannel('x')], { weekStart: null });
    expect(rhythmOf([], { plan: open, localeWeekStart: 7 }).main?.thisWeek.from).toBe('2026-06-21');
    expect(rhythmOf([], { plan, localeWeekStart: 7 }).main?.thisWeek.from).toBe('2026-06-22');
  });

  it('takes the first channel where the main one is gone', () => {
    const lost = buildPlan([buildChannel('facebook'), buildChannel('x')], { mainChannelId: 'gone' });
    expect(rhythmOf([], { plan: lost }).main?.channel.id).toBe('facebook');
  });
});

describe('listKindIdeas', () => {
  it('names first what was never posted, then what was posted longest ago', () => {
    const posts = [
      buildPost('2026-06-02', { kind: 'customer-story' }),
      buildPost('2026-06-20', { kind: 'offer', otherKinds: ['customer-story'] }),
      buildPost('2026-06-10', { kind: 'question' }),
      buildPost('2026-06-24', { kind: 'tip' }),
      buildPost('2026-06-23', { kind: 'thanks' }),
      buildPost('2026-06-23', { kind: 'customer-photo' }),
    ];
    expect(listKindIdeas(lastOfKind(posts, clock.today), clock.today).slice(0, 3)).toEqual([
      { kind: 'behind-the-scenes', daysSince: null },
      { kind: 'question', daysSince: 15 },
      { kind: 'customer-story', daysSince: 5 },
    ]);
  });

  it('does not take a post set for next week as posted', () => {
    const posts = [buildPost('2026-07-01', { kind: 'question', status: 'scheduled' })];
    expect(
      listKindIdeas(lastOfKind(posts, clock.today), clock.today).find((idea) => idea.kind === 'question')
        ?.daysSince,
    ).toBeNull();
  });
});
