// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ideas } from '@/components/gallery/findings';
import { NextPost, type NextPosts } from '@/components/popup/NextPost';
import type { Network } from '@/lib/model/network';
import { findFaults } from '../shared/find-faults';

afterEach(cleanup);

function show(list: NextPosts['list']) {
  const putOff = vi.fn<NextPosts['putOff']>(async () => undefined);
  const onWrite = vi.fn<(network: Network) => void>();
  const nextPosts = { list, putOff };
  const { container } = render(
    <NextPost
      idea={{ kind: 'question', daysSince: 23 }}
      nextPosts={nextPosts}
      network="x"
      onWrite={onWrite}
      onNextIdea={vi.fn<() => void>()}
    />,
  );
  return { container, putOff, onWrite, user: userEvent.setup() };
}

describe('the next post in the popup', () => {
  it('is one idea with its reason, and leads to the box', async () => {
    const { container, onWrite, user } = show(async () => ideas);
    expect(await screen.findByText(/Ask what they would like for Valentine’s Day/)).toBeTruthy();
    expect(screen.getByText(/in 21 days: asked now/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Write on X' }));
    expect(onWrite).toHaveBeenCalledExactlyOnceWith('x');
    expect(await findFaults(container)).toEqual([]);
  });

  it('turns to another, and is put off for a month', async () => {
    const { putOff, user } = show(async () => ideas);
    await screen.findByText(/Ask what they would like/);
    await user.click(screen.getByRole('button', { name: 'Another idea' }));
    expect(screen.getByText(/Answer a question a customer asked you/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Not this month' }));
    expect(putOff).toHaveBeenCalledExactlyOnceWith(ideas[1]);
    expect(screen.getByText(/Ask what they would like/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Another idea' })).toBeNull();
  });

  it('is the kind longest neglected while no idea can be had', async () => {
    const list = vi.fn<NextPosts['list']>(async () => []);
    show(list);
    await vi.waitFor(() => expect(list).toHaveBeenCalledOnce());
    expect(screen.getByText(/a question, the last was 23 days ago/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Not this month' })).toBeNull();
  });
});
