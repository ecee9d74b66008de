import type { DialogueStep } from '@/lib/model/dialogue-step';

export type StepName = DialogueStep['step'];

/** One step of the dialogue around an occasion. */
export interface Step {
  readonly name: StepName;
  /** civil days from the occasion: -21 is three weeks before it */
  readonly day: number;
  /** how many days before its own day a post may already take it (our choice: people post when they have time) */
  readonly slack: number;
}

/** An occasion is a dialogue, not a post (catalogue E): asked, teased, offered, lived, thanked for, looked back on. */
export const steps: readonly Step[] = [
  { name: 'ask', day: -21, slack: 4 },
  { name: 'tease', day: -14, slack: 3 },
  { name: 'offer', day: -7, slack: 3 },
  { name: 'live', day: 0, slack: 0 },
  { name: 'thank', day: 1, slack: 0 },
  { name: 'recap', day: 7, slack: 3 },
];

/** Days after the recap's day in which it may still be posted. */
export const lastDays = 7;
