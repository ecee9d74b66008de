import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sitting } from '@/lib/model/sitting';
import { learnSeconds, planRoutine, sayRoutine, usualSeconds } from '@/lib/rhythm/routine';

const sitting = (at: number, steps: Sitting['steps']): Sitting => ({ id: `s${at}`, at, planned: 12, steps });
const answers = (...seconds: number[]): Sitting[] =>
  seconds.map((one, at) => sitting(at, [{ what: 'answer', seconds: one, done: true }]));

describe('what a step takes', () => {
  it.each<[string, Sitting[], number]>([
    ['nothing known', [], 120],
    ['two are too few to learn from', answers(30, 30), 120],
    ['three are enough', answers(30, 50, 40), 40],
    ['an even number: between the middle two', answers(30, 40, 50, 60), 45],
    ['one that was only ticked off is no measure', answers(1, 30, 30), 120],
    ['the last nine only', answers(...Array<number>(9).fill(600), ...Array<number>(9).fill(30)), 30],
    [
      'steps left out are no measure',
      [0, 1, 2].map((at) => sitting(at, [{ what: 'answer', seconds: 300, done: false }])),
      120,
    ],
    [
      'posts say nothing of answers',
      [0, 1, 2].map((at) => sitting(at, [{ what: 'post', seconds: 300, done: true }])),
      120,
    ],
  ])('%s', (_name, sittings, expected) => {
    expect(learnSeconds(sittings).answer).toBe(expected);
  });
});

describe('what fits into the minutes', () => {
  it.each<[string, number, number, string]>([
    ['two wait, twelve minutes', 12, 2, '12 minutes: answer two, post one'],
    ['five wait, twelve minutes: three fit beside a post', 12, 5, '12 minutes: answer three, post one'],
    ['nobody waits', 12, 0, '12 minutes: look who wrote, post one'],
    ['nobody waits and there is little time', 5, 0, '5 minutes: post one'],
    ['little time: those who wait come first', 5, 3, '5 minutes: answer two'],
    ['one minute still begins something', 1, 3, '1 minute: answer one'],
    ['exactly enough for one and a post', 8, 1, '8 minutes: answer one, post one'],
    ['a little less than that', 7, 1, '7 minutes: answer one'],
    ['an hour is not for forty answers', 60, 40, '60 minutes: answer six, post one'],
  ])('%s', (_name, minutes, waiting, expected) => {
    const steps = planRoutine({ minutes, waiting, seconds: usualSeconds });
    expect(sayRoutine(minutes, steps)).toBe(expected);
  });

  it('is never nothing, never more answers than people, and within the time unless one step alone is longer', () => {
    const seconds = fc.record({
      answer: fc.integer({ min: 5, max: 1_200 }),
      post: fc.integer({ min: 5, max: 3_600 }),
      look: fc.integer({ min: 5, max: 600 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 240 }),
        fc.integer({ min: 0, max: 50 }),
        seconds,
        (minutes, waiting, took) => {
          const steps = planRoutine({ minutes, waiting, seconds: took });
          expect(steps.length).toBeGreaterThan(0);
          expect(steps.filter(({ what }) => what === 'answer').length).toBeLessThanOrEqual(waiting);
          const total = steps.reduce((sum, step) => sum + step.seconds, 0);
          expect(steps.length === 1 || total <= minutes * 60).toBe(true);
        },
      ),
    );
  });
});
