import { sayDate } from '@/components/shared/say-date';
import { sayCount, withArticle } from '@/components/shared/say-number';
import type { CivilDate } from '@/lib/model/civil-date';
import { kindNames } from '@/lib/model/kind';
import { networkNames } from '@/lib/model/network';
import type { TryNext } from '@/lib/rhythm/try-next';
import type { Week } from '@/lib/rhythm/weeks';

/** How a week ended, in one word. */
export const outcomeWords: Readonly<Record<Week['outcome'], string>> = {
  met: 'kept',
  missed: 'missed',
  paused: 'closed',
  open: 'still open',
};

/** "Kept: 3 of 3 posts"; "No post yet" where the channel had not begun. */
export function sayWeek(week: Week | null): string {
  if (week === null) return 'No post yet';
  const word = outcomeWords[week.outcome];
  return `${word[0]!.toUpperCase()}${word.slice(1)}: ${week.counted} of ${week.goal} ${week.goal === 1 ? 'post' : 'posts'}`;
}

/** "3 posts", whatever they count for: what is said where no weeks are counted. */
export function sayPosts(week: Week | null): string {
  return week === null ? 'No post yet' : sayCount(week.counted + week.tooShort + week.nearCopies, 'post');
}

/** "The weeks before: kept, missed, kept, kept"; null where there are none. */
export function sayBefore(before: readonly Week[]): string | null {
  if (before.length === 0) return null;
  const words = before.map(({ outcome }) => outcomeWords[outcome]).join(', ');
  return before.length === 1 ? `The week before: ${words}` : `The ${before.length} weeks before: ${words}`;
}

/** Asks against gives, in one sentence. */
export function sayBalance({ asks, gives }: { readonly asks: number; readonly gives: number }): string {
  if (asks + gives === 0) return 'In five weeks no post asked for anything, and none gave anything.';
  const counted = `In five weeks ${asks} of your posts asked for something (offers, news of your own, events) and ${gives} gave something (tips, stories, questions, thanks).`;
  return asks > gives ? `${counted} Readers stay for what they get.` : counted;
}

/** What to try next week, as the owner might write it. */
export function sayTryNext(next: TryNext): string {
  if (next.about === 'channel') return `Post once on ${networkNames[next.network]}, whatever it is.`;
  if (next.about === 'give') return 'Give before asking: one tip or story with nothing to sell.';
  if (next.about === 'kind') return `Post ${withArticle(kindNames[next.kind])}; five weeks went without one.`;
  return 'Do the same again.';
}

/** "Mon 16 Nov to Sun 22 Nov". */
export function saySpan(from: CivilDate, to: CivilDate, today: CivilDate): string {
  return `${sayDate(from, today)} to ${sayDate(to, today)}`;
}
