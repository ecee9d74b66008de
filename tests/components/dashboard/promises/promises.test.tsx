// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Promises } from '@/components/dashboard/promises/Promises';
import { OpenEnd } from '@/components/popup/OpenEnd';
import { summarisePost } from '@/lib/coach/summarise-post';
import { clockAt } from '@/lib/model/clock';
import type { FollowUp } from '@/lib/model/follow-up';
import type { Reply } from '@/lib/model/reply';
import { createOpenEndsStore, type OpenEndsDoors } from '@/lib/state/open-ends';
import { findFaults } from '@/tests/components/shared/find-faults';
import { buildPost } from '@/tests/lib/rhythm/build-post';

afterEach(cleanup);

const ok = { ok: true, value: null } as const;
const friday = clockAt(Date.parse('2026-11-20T09:00:00Z'), 'UTC');
const raffle = { id: 'raffle', text: 'Guess the beans in the jar. Winner on Friday.' };

/** Doors onto a history in memory. */
function openDoors(posts: readonly { id: string; text: string; on?: string }[]) {
  const answers = new Map<string, FollowUp>();
  const replies = new Map<string, Reply>();
  const doors: OpenEndsDoors = {
    read: async () => ({
      ok: true,
      value: {
        posts: posts.map(({ on = '2026-11-16', ...over }) => ({
          past: summarisePost(buildPost(on, over)),
          networkId: null,
          permalink: null,
        })),
        answers: [...answers.values()],
        replies: [...replies.values()],
      },
    }),
    setFollowUp: async (one) => (answers.set(one.id, one), ok),
    removeFollowUp: async (id) => (answers.delete(id), ok),
    setReply: async (one) => (replies.set(one.id, one), ok),
    removeReply: async (id) => (replies.delete(id), ok),
    readClock: () => friday,
  };
  return { doors, answers, replies };
}

const button = (name: RegExp) => screen.getByRole('button', { name });

describe('the promises', () => {
  it('are found, agreed to, kept, and every step can be undone', async () => {
    const user = userEvent.setup();
    const { doors, answers } = openDoors([raffle]);
    const { container } = render(<Promises store={createOpenEndsStore(doors)} />);
    await screen.findByRole('heading', { name: 'Is this a promise?' });
    await screen.findByText(/You wrote “Winner on Friday” on X/);
    await user.click(button(/^Remind me: Name the winner/));
    await screen.findByRole('heading', { name: 'Due' });
    await user.click(button(/^Kept: Name the winner/));
    expect(screen.queryByRole('heading', { name: 'Due' })).toBeNull();
    expect([...answers.values()].map(({ state }) => state)).toEqual(['done']);
    await user.click(button(/^Undo/));
    await screen.findByRole('heading', { name: 'Due' });
    expect(await findFaults(container)).toEqual([]);
  });

  it('are ticked off by a post, unless the owner says that it is another matter', async () => {
    const user = userEvent.setup();
    const winner = { id: 'winner', text: 'Congratulations to our new master baker, Ben.', on: '2026-11-19' };
    const { doors, answers } = openDoors([raffle, winner]);
    answers.set('raffle:winner:2026-11-20', {
      id: 'raffle:winner:2026-11-20',
      postId: 'raffle',
      about: 'winner',
      quote: 'Winner on Friday',
      due: '2026-11-20',
      state: 'open',
      closedBy: null,
    });
    render(<Promises store={createOpenEndsStore(doors)} />);
    await user.click(await screen.findByText('Kept or let go (1)'));
    await screen.findByText(/Kept by your post of .*Congratulations/);
    await user.click(button(/^Not kept yet/));
    await screen.findByRole('heading', { name: 'Due' });
    expect([...answers.values()].map(({ notBy }) => notBy)).toEqual([['winner']]);
  });

  it('say so where there are none, and what happened where they cannot be read', async () => {
    const { doors } = openDoors([]);
    const { unmount } = render(<Promises store={createOpenEndsStore(doors)} />);
    await screen.findByText('Nothing is owed at the moment.');
    unmount();
    const sentence = 'The history is closed. Nothing is lost.';
    render(
      <Promises store={createOpenEndsStore({ ...doors, read: async () => ({ ok: false, sentence }) })} />,
    );
    await screen.findByText(sentence);
    expect(screen.queryByText('Nothing is owed at the moment.')).toBeNull();
  });
});

describe('the popup', () => {
  it('shows one open end, the answers before the promise, and counts a click as answered', async () => {
    const user = userEvent.setup();
    const asked = { id: 'asked', text: 'Which loaf should we bake next?', on: '2026-11-19' };
    const { doors, replies } = openDoors([raffle, asked]);
    const store = createOpenEndsStore(doors);
    await store.getState().load();
    render(<OpenEnd store={store} />);
    const region = screen.getByRole('region', { name: 'Answers may be waiting' });
    expect(region.textContent).toContain('Your question on X has been out for an hour or more');
    expect(screen.queryByRole('region', { name: 'A promise' })).toBeNull();
    await user.click(within(region).getByRole('button', { name: 'Answered' }));
    await screen.findByText('Answered.');
    expect(replies.size).toBe(1);
    await user.click(button(/^Undo/));
    expect(replies.size).toBe(0);
    await screen.findByRole('region', { name: 'Answers may be waiting' });
  });
});
