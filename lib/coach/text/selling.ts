import type { AdvicePhrases } from '@/lib/coach/languages/advice-phrases';
import { canBeAnswered } from './questions';
import type { TextReading } from './read-text';
import { findFirst } from './spans';

/** Whether a text holds a pattern; a global pattern keeps no memory here. */
export function holds(plain: string, pattern: RegExp): boolean {
  return findFirst(plain, pattern) !== null;
}

/** True when all a text does is sell: a call to buy, a deal or self-praise, with no person, reason, use or question in it. */
export function onlySells(reading: TextReading, advice: AdvicePhrases): boolean {
  const { plain, offer } = reading;
  if (!offer && !holds(plain, advice.sells) && !holds(plain, advice.claim)) return false;
  return (
    !canBeAnswered(reading) &&
    ![advice.benefit, advice.person, advice.reason].some((one) => holds(plain, one))
  );
}
