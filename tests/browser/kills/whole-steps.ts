import { expect } from 'vitest';
import type { Stage } from './act';

/** So many posts an import and a restore write in one step. */
const atOnce = 1_000;

/**
 * How far a work came that writes these posts in this order: whole steps, and nothing of the next but what went out
 * meanwhile.
 */
export async function readSteps({ keeper }: Stage, inOrder: readonly string[]): Promise<readonly string[]> {
  const [{ texts }, { taken, maybe }] = await Promise.all([keeper.look(), keeper.handed()]);
  const there = new Set(texts);
  const missing = inOrder.findIndex((text) => !there.has(text));
  const done = missing === -1 ? inOrder.length : missing - (missing % atOnce);
  const handed = new Set([...taken, ...maybe]);
  const rest = inOrder.slice(done).filter((text) => there.has(text) && !handed.has(text));
  expect(rest, `after ${done} posts`).toEqual([]);
  return inOrder.slice(0, done);
}
