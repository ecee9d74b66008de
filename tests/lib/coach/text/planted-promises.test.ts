import { expect, it } from 'vitest';
import { scorePromises } from '@/tests/tools/quality/promises/score-promises';

it('finds four in five of the promises planted in 300 posts, and makes up at most one in twenty', () => {
  const { posts, planted, found, read, made } = scorePromises();
  expect(posts).toBe(300);
  expect(found / planted).toBeGreaterThanOrEqual(0.8);
  expect(made.length / read).toBeLessThanOrEqual(0.05);
});
