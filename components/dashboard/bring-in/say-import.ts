import { sayDate } from '@/components/shared/say-date';
import { sayAmount, sayCount } from '@/components/shared/say-number';
import type { SkipReason } from '@/lib/archives/archive';
import type { ReadingSummary } from '@/lib/archives/summarise-reading';
import type { CivilDate } from '@/lib/model/civil-date';
import type { ImportRun } from '@/lib/model/import-run';

/** "1,204 posts, from 3 Mar 2018 to Thu 19 Nov". */
export function sayPosts({ posts, from, to }: ReadingSummary, today: CivilDate): string {
  if (posts === 0 || from === null || to === null) return 'No posts';
  const count = sayCount(posts, 'post');
  return from === to
    ? `${count}, of ${sayDate(from, today)}`
    : `${count}, from ${sayDate(from, today)} to ${sayDate(to, today)}`;
}

const reasons: Readonly<Record<SkipReason, readonly [one: string, many: string, why: string]>> = {
  repost: ['repost', 'reposts', 'written by somebody else'],
  group: ['post in a group', 'posts in groups', 'not on your own page'],
  elsewhere: ['post on another page', 'posts on other pages', 'not on your own page'],
  empty: ['entry without words or pictures', 'entries without words or pictures', 'there is nothing to keep'],
  unreadable: [
    'entry that could not be read',
    'entries that could not be read',
    'damaged, or without a date',
  ],
};

/** What stays out and why, one line each: "312 reposts: written by somebody else". */
export function saySkipped(skipped: Readonly<Record<SkipReason, number>>): string[] {
  const kinds = Object.keys(reasons) as SkipReason[];
  return kinds
    .filter((reason) => skipped[reason] > 0)
    .map((reason) => {
      const [one, many, why] = reasons[reason];
      return `${sayCount(skipped[reason], one, many)}: ${why}`;
    });
}

/** How an import went, or how far it came: "1,180 new posts, 24 you had already". */
export function sayRun({ added, known, removed, total, state, replies }: ImportRun): string {
  const parts = [
    added === 0 ? 'no new posts' : sayCount(added, 'new post'),
    ...(known > 0 ? [`${sayAmount(known)} you had already`] : []),
    ...(removed > 0 ? [`${sayAmount(removed)} you had taken out stay out`] : []),
    ...(replies > 0 ? [`${sayCount(replies, 'answer')} to others, counted apart`] : []),
  ].join(', ');
  const sentence = `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
  const done = added + known + removed;
  return state === 'done' || state === 'running' || done >= total
    ? sentence
    : `${sentence} It stopped at ${sayAmount(done)} of ${sayAmount(total)}.`;
}
