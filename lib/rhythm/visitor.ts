import { daysBetween, type CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { ChannelSilence } from './silence';

/** What somebody who has never heard of the business sees of a channel. */
export interface VisitorSight {
  readonly lastPost: number | null;
  /** days since the owner last answered somebody there; null where no answer is known */
  readonly lastAnswer: number | null;
  /** X alone: the newest post is older than 48 hours, so the For You feed shows none (published ranker, 2023 and 2026) */
  readonly leftForYou: boolean;
}

const forYouHours = 48;

/** What a visitor sees of one channel. `lastInstant`: when the newest post went out, milliseconds since 1970. */
export function seeAsVisitor(
  silence: Pick<ChannelSilence, 'network' | 'days'>,
  of: { readonly lastInstant: number | null; readonly lastAnswerOn: CivilDate | null; readonly clock: Clock },
): VisitorSight {
  const { lastInstant, lastAnswerOn, clock } = of;
  const hours = lastInstant === null ? 0 : (clock.now - lastInstant) / 3_600_000;
  return {
    lastPost: silence.days,
    lastAnswer: lastAnswerOn === null ? null : Math.max(0, daysBetween(lastAnswerOn, clock.today)),
    leftForYou: silence.network === 'x' && hours > forYouHours,
  };
}

/** "A visitor sees a post from 9 days ago and an answer from yesterday." */
export function sayVisitorSight({ lastPost, lastAnswer, leftForYou }: VisitorSight): string {
  if (lastPost === null) return 'A visitor sees an empty page.';
  const answer = lastAnswer === null ? '' : ` and an answer from ${ago(lastAnswer)}`;
  const feed = leftForYou ? ' Posts older than 48 hours leave the For You feed.' : '';
  return `A visitor sees a post from ${ago(lastPost)}${answer}.${feed}`;
}

function ago(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}
