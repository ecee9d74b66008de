// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SundayReview } from '@/components/dashboard/week-review/SundayReview';
import { summarisePost } from '@/lib/coach/summarise-post';
import { createHistory } from '@/lib/history/db';
import { listWeekReviews, setWeekReview } from '@/lib/history/week-reviews';
import { clockAt } from '@/lib/model/clock';
import type { Post } from '@/lib/model/post';
import { listPromised } from '@/lib/plan/follow-ups';
import { daysOfPosts } from '@/lib/rhythm/channel-days';
import { usualHabits } from '@/lib/model/habits';
import { createWeekReviewStore, type WeekReviewDoors } from '@/lib/state/week-review';
import { findFaults } from '@/tests/components/shared/find-faults';
import { buildChannel, buildPlan, buildPost } from '@/tests/lib/rhythm/build-post';

const sunday = clockAt(Date.parse('2026-11-22T18:00:00Z'), 'UTC');
const db = createHistory();

afterEach(async () => {
  cleanup();
  await db.weekReviews.clear();
});

const posts = [
  buildPost('2026-11-18', { id: 'raffle', text: 'Guess the beans in the jar. Winner on Friday.' }),
  buildPost('2026-11-19', { id: 'offer', kind: 'offer' }),
];

/** Doors onto posts in memory and the real table of reviews; every promise found is agreed to. */
function openDoors(of: readonly Post[] = posts, over: Partial<WeekReviewDoors> = {}): WeekReviewDoors {
  const past = of.map(summarisePost);
  const found = listPromised({ posts: past, answers: [], today: sunday.today, keeps: () => false });
  const answers = found.map(({ id, postId, about, quote, due }) => {
    return { id, postId, about, quote, due, state: 'open' as const, closedBy: null };
  });
  return {
    readPlan: async () => ({ value: buildPlan([buildChannel('x')]), trouble: null }),
    readHabits: async () => ({ value: usualHabits, trouble: null }),
    read: async () => {
      const kept = await listWeekReviews(db);
      return { ok: true, value: { posts: past, answers, replies: [], days: daysOfPosts(of), kept } };
    },
    save: async (review) => ({ ok: true, value: await setWeekReview(db, review) }),
    readClock: () => sunday,
    localeWeekStart: 1,
    ...over,
  };
}

const show = (doors: WeekReviewDoors) => render(<SundayReview store={createWeekReviewStore(doors)} />);
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('the Sunday review', () => {
  it('says on one page what the week was, what a visitor sees, and what is open', async () => {
    const { container } = show(openDoors());
    await screen.findByText('Kept: 2 of 2 posts');
    screen.getByText(/A visitor to X sees: last post 3 days ago\..*48 hours/);
    screen.getByText('1 × offer, 1 × tip');
    screen.getByText(/1 of your posts asked for something.* and 1 gave something/);
    screen.getByText(/“Winner on Friday”/);
    expect(await findFaults(container)).toEqual([]);
  });

  it('has no trace of kept and missed weeks where the owner wants none counted', async () => {
    const all = [
      ...posts,
      buildPost('2026-11-17', { id: 'short', text: 'Open now' }),
      buildPost('2026-10-01'),
    ];
    const readHabits = async () => ({ value: { ...usualHabits, streaks: false }, trouble: null });
    const { container } = show(openDoors(all, { readHabits }));
    await screen.findByText('3 posts');
    expect(container.textContent).not.toMatch(/kept:|missed|weeks before/i);
  });

  it('keeps the owner’s words, shows them in the week after, and lists earlier ones', async () => {
    const user = userEvent.setup();
    await setWeekReview(db, { id: '2026-11-09', at: 1, tryNext: 'A photo of the queue', note: 'Rain' });
    show(openDoors());
    await screen.findByText('You wanted to try: A photo of the queue');
    screen.getByText('Earlier reviews');
    await user.click(screen.getByRole('button', { name: 'Take this' }));
    expect(field('Next week I try').value).toMatch(/customer story/);
    await user.type(field('What I noticed this week'), ' Rye sells ');
    await user.click(screen.getByRole('button', { name: 'Keep this review' }));
    await screen.findByText('Kept.');
    expect((await listWeekReviews(db))[0]).toMatchObject({ id: '2026-11-16', note: 'Rye sells' });
    await user.click(screen.getByRole('button', { name: 'The week before' }));
    await screen.findByText('No post yet');
    expect(field('Next week I try').value).toBe('A photo of the queue');
    await user.click(screen.getByRole('button', { name: 'The week after' }));
    await screen.findByText('Kept: 2 of 2 posts');
    expect(field('What I noticed this week').value).toBe('Rye sells');
  });

  it('keeps what was typed where it cannot be saved, and says why', async () => {
    const user = userEvent.setup();
    show(openDoors(posts, { save: async () => ({ ok: false, sentence: 'The disk is full.' }) }));
    await screen.findByText('Kept: 2 of 2 posts');
    await user.type(field('Next week I try'), 'A poll');
    await user.click(screen.getByRole('button', { name: 'Keep this review' }));
    await screen.findByText('The disk is full.');
    expect(field('Next week I try').value).toBe('A poll');
    expect(screen.queryByText('Kept.')).toBeNull();
  });

  it('says so where the history cannot be read', async () => {
    show(openDoors([], { read: async () => ({ ok: false, sentence: 'The history cannot be opened.' }) }));
    await screen.findByText('The history cannot be opened.');
    expect(screen.queryByRole('button', { name: 'Keep this review' })).toBeNull();
  });
});
