import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReviewer, type Reviewed } from '@/entrypoints/sidebar/reviewer';
import type { Ask } from '@/entrypoints/sidebar/ask';
import { failure } from '@/lib/messages/envelope';
import type { Draft } from '@/lib/model/draft';

const draft: Draft = { network: 'x', surface: 'post', parts: ['Plum tart today.'], hasMedia: false };

type Answer = Awaited<ReturnType<Ask['review']>>;
const answer = (open: unknown[] = []): Answer => ({
  ok: true,
  response: {
    review: { open, otherKinds: [] },
    words: { count: 3, needed: 8 },
    echoes: [],
    aim: null,
  } as unknown as Reviewed,
});

/** A reviewer whose background answers as told, in turn; the last answer is repeated. */
function start(...answers: Answer[]) {
  const ended = new AbortController();
  const review = vi.fn<Ask['review']>(() =>
    Promise.resolve(answers.length > 1 ? answers.shift()! : answers[0]!),
  );
  const onReview = vi.fn<() => void>();
  const onFailure = vi.fn<() => void>();
  const reviewer = createReviewer({
    network: 'x',
    ask: { review, isConnected: () => true } as unknown as Ask,
    readNow: () => 0,
    signal: ended.signal,
    onReview,
    onFailure,
  });
  return { reviewer, review, onReview, onFailure, end: () => ended.abort() };
}

describe('a review that does not come', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked for again without another key, and comes', async () => {
    const { reviewer, review, onReview, onFailure } = start(failure('failed'), failure('failed'), answer());
    reviewer.review(draft);
    await vi.advanceTimersByTimeAsync(200);
    expect([review.mock.calls.length, onFailure.mock.calls.length, onReview.mock.calls.length]).toEqual([
      2, 2, 0,
    ]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect([review.mock.calls.length, onReview.mock.calls.length]).toEqual([3, 1]);
    expect(review.mock.calls[2]).toMatchObject([{ draft, lookUp: true }]);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(review).toHaveBeenCalledTimes(3);
  });

  it('is asked for ever more seldom: at most every 32 seconds', async () => {
    const { reviewer, review } = start(failure('failed'));
    reviewer.again();
    reviewer.review(draft);
    await vi.advanceTimersByTimeAsync(64_000);
    const before = review.mock.calls.length;
    expect(before).toBeLessThan(9);
    await vi.advanceTimersByTimeAsync(320_000);
    expect(review.mock.calls.length - before).toBe(10);
  });

  it.each(['reloaded', 'invalid', 'refused'] as const)(
    'is not asked for again when the reason is %s',
    async (reason) => {
      const { reviewer, review } = start(failure(reason));
      reviewer.review(draft);
      await vi.advanceTimersByTimeAsync(300_000);
      expect(review).toHaveBeenCalledTimes(2);
    },
  );

  it('leaves no timer behind when the session ends', async () => {
    const { reviewer, end } = start(failure('failed'));
    reviewer.review(draft);
    await vi.advanceTimersByTimeAsync(200);
    end();
    expect(vi.getTimerCount()).toBe(0);
  });
});
