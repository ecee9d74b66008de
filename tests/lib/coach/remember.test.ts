import { expect, it, vi } from 'vitest';
import { remember } from '@/lib/coach/remember';

it('derives once for one list, and anew for another with the same items', () => {
  const count = vi.fn<(list: readonly number[]) => number>((list) => list.length);
  const remembered = remember(count);
  const list = [1, 2];
  expect([remembered(list), remembered(list), remembered([1, 2])]).toEqual([2, 2, 2]);
  expect(count).toHaveBeenCalledTimes(2);
});

it('keeps an answer that is nothing, too', () => {
  const nothing = vi.fn<(list: object) => undefined>(() => undefined);
  const remembered = remember(nothing);
  const list = {};
  remembered(list);
  remembered(list);
  expect(nothing).toHaveBeenCalledTimes(1);
});
