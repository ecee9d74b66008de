import { describe, expect, it } from 'vitest';
import { keepsPromise } from '@/lib/coach/text/keeps-promise';
import { marksOf } from '@/lib/coach/text/marks';
import { summarisePost } from '@/lib/coach/summarise-post';
import type { FollowUp } from '@/lib/model/follow-up';
import { listPromised, listUnkept, withoutSettled, type Promised } from '@/lib/plan/follow-ups';
import { buildPost } from '../rhythm/build-post';

// Monday 16 November 2026.
const posted = '2026-11-16';
const past = (civilDate: string, text: string) => summarisePost(buildPost(civilDate, { text }));
const raffle = past(posted, 'Tell us your favourite pie. Winner on Friday.');
const market = past(posted, 'See you at the market on Saturday, third row.');
const offer = past(posted, '20% off two walnut loaves until Saturday. Show this post at the counter.');
const keeps: Parameters<typeof listUnkept>[2] = (promise, later) => keepsPromise(promise, marksOf(later));

function list(posts: Promised['post'][], today: string, answers: FollowUp[] = []): Promised[] {
  return listPromised({ posts, answers, today, keeps });
}
const saidOf = (promised: Promised[]) =>
  promised.map(
    ({ about, due, standing, keptBy }) => `${about} ${due} ${standing}${keptBy ? ' by a post' : ''}`,
  );
const answer = (of: Promised, over: Partial<FollowUp> = {}): FollowUp => ({
  id: of.id,
  postId: of.postId,
  about: of.about,
  quote: of.quote,
  due: of.due,
  state: 'open',
  closedBy: null,
  ...over,
});

describe('what is owed to readers', () => {
  it.each([
    ['a winner on the day named', raffle, 'winner 2026-11-20 proposed'],
    ['thanks on the day after a meeting', market, 'thanks 2026-11-22 proposed'],
    ['a look back on the day after an offer', offer, 'recap 2026-11-22 proposed'],
  ])('is %s', (_, post, said) => {
    expect(saidOf(list([post], posted))).toEqual([said]);
  });

  it('is nothing where nothing was promised', () => {
    expect(list([past(posted, 'Rye is on the shelf.'), past(posted, '20% off today.')], posted)).toEqual([]);
  });

  it('is proposed for a week after its day, and no longer', () => {
    expect(list([raffle], '2026-11-27')).toHaveLength(1);
    expect(list([raffle], '2026-11-28')).toEqual([]);
  });

  it('is open after a yes, due on its day, and stays due', () => {
    const [proposed] = list([raffle], posted);
    const yes = [answer(proposed!)];
    expect(list([raffle], '2026-11-19', yes)[0]!.standing).toBe('open');
    expect(list([raffle], '2026-11-20', yes)[0]!.standing).toBe('due');
    expect(list([raffle], '2027-02-01', yes)[0]!.standing).toBe('due');
  });

  it('is not asked about where a later post kept it already', () => {
    const winner = past('2026-11-20', 'Congratulations, Anna.');
    expect(list([raffle, winner], '2026-11-21')).toEqual([]);
    expect(list([winner, market], '2026-11-21')).toHaveLength(1);
  });

  it('is kept by a later post, and open again when the owner says that post is another matter', () => {
    const winner = past('2026-11-19', 'Congratulations to Ben, our new master baker.');
    const [proposed] = list([raffle], posted);
    const yes = answer(proposed!);
    expect(saidOf(list([raffle, winner], '2026-11-20', [yes]))).toEqual(['winner 2026-11-20 kept by a post']);
    const undone = { ...yes, notBy: [winner.id] };
    expect(saidOf(list([raffle, winner], '2026-11-20', [undone]))).toEqual(['winner 2026-11-20 due']);
    const said = { ...undone, state: 'done' as const };
    expect(saidOf(list([raffle, winner], '2026-11-20', [said]))).toEqual(['winner 2026-11-20 kept']);
  });

  it('is never kept by an earlier post', () => {
    const before = past('2026-11-15', 'Thanks for visiting the market.');
    expect(saidOf(list([before, market], '2026-11-22'))).toEqual(['thanks 2026-11-22 proposed']);
    const after = past('2026-11-22', 'Thank you for coming to the market, you emptied the stall.');
    expect(list([after, market], '2026-11-22')).toEqual([]);
  });

  it('stays where the owner said yes and the words are read otherwise by now', () => {
    const [proposed] = list([raffle], posted);
    const { promises: _promises, ...unread } = raffle;
    expect(saidOf(list([unread], '2026-11-20', [answer(proposed!)]))).toEqual(['winner 2026-11-20 due']);
    expect(list([], '2026-11-20', [answer(proposed!)])).toEqual([]);
  });

  it('has the one due first in front', () => {
    expect(list([offer, market, raffle], posted).map(({ due }) => due)).toEqual([
      '2026-11-20',
      '2026-11-22',
      '2026-11-22',
    ]);
  });
});

describe('the coach', () => {
  it('is told nothing of what is settled', () => {
    const promised = list([raffle, market], posted);
    const settled = promised.map((one) =>
      answer(one, { state: one.about === 'winner' ? 'dropped' : 'done' }),
    );
    expect(withoutSettled([raffle, market], settled).map(({ promises }) => promises)).toEqual([[], []]);
    expect(
      withoutSettled(
        [raffle, market],
        promised.map((one) => answer(one)),
      ),
    ).toEqual([raffle, market]);
  });

  it('is reminded of what has a yes and no post', () => {
    const [proposed] = list([raffle], posted);
    const winner = past('2026-11-20', 'The winner is Anna.');
    expect(listUnkept([answer(proposed!)], [raffle], keeps)).toHaveLength(1);
    expect(listUnkept([answer(proposed!)], [raffle, winner], keeps)).toEqual([]);
    expect(listUnkept([answer(proposed!, { state: 'dropped' })], [raffle], keeps)).toEqual([]);
  });
});
