import { addDays, daysBetween, type CivilDate } from '@/lib/model/civil-date';
import type { FollowUp } from '@/lib/model/follow-up';
import type { PastPost, PostPromise } from '@/lib/model/post';

/** How late and how far ahead one is proposed, in days; an older one nobody answered for would be a reproach. */
const [proposedFor, ahead] = [7, 120];

/** Something owed to readers, as it stands: found, agreed to, due, kept, or let go. */
export interface Promised extends Pick<FollowUp, 'id' | 'postId' | 'about' | 'quote' | 'due'> {
  /** the post that made it */
  readonly post: PastPost;
  /** proposed: the owner has not said yes · due: the day has come */
  readonly standing: 'proposed' | 'open' | 'due' | 'kept' | 'dropped';
  /** the later post that keeps it; null while there is none, or where the owner only said so */
  readonly keptBy: PastPost | null;
}

/** What promises are told from. */
export interface PromiseSources {
  /** in any order */
  readonly posts: readonly PastPost[];
  /** what the owner said of them */
  readonly answers: readonly FollowUp[];
  readonly today: CivilDate;
  /** true when a later post keeps it; the coach lends this */
  readonly keeps: (promise: Pick<FollowUp, 'about' | 'quote'>, later: PastPost) => boolean;
}

/**
 * Everything owed to readers, the one due first in front. A promise is due on the day it names; what invited to a meeting,
 * or offered something, asks for thanks and a look back on the day after its last.
 */
export function listPromised({ posts, answers, today, keeps }: PromiseSources): Promised[] {
  const answerOf = new Map(answers.map((answer) => [answer.id, answer]));
  const inOrder = posts.toSorted((one, other) => one.instant - other.instant);
  const found = inOrder.flatMap((post) => findOwed(post).map((owed) => named(owed, post)));
  const known = new Set(found.map(({ id }) => id));
  // The owner's yes outlives a reading that no longer finds what they said yes to.
  const said = answers.flatMap((answer) => {
    const post = known.has(answer.id) ? undefined : inOrder.find(({ id }) => id === answer.postId);
    return post ? [{ ...answer, post }] : [];
  });
  const promised = [...found, ...said].flatMap((owed): Promised[] => {
    const { id, postId, about, quote, due, post } = owed;
    const answer = answerOf.get(id);
    if (!answer && !isWorthAsking(due, today)) return [];
    const later = inOrder.filter((one) => one.instant > post.instant && !answer?.notBy?.includes(one.id));
    const keptBy =
      later.find((one) => one.id === answer?.closedBy) ??
      (answer?.state === 'dropped' ? null : later.find((one) => keeps({ about, quote }, one))) ??
      null;
    // What was kept before anybody asked needs no answer.
    if (!answer && keptBy) return [];
    const standing = standingOf(answer, { keptBy, due, today });
    return [{ id, postId, about, quote, due, post, standing, keptBy }];
  });
  return promised.toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}

/** Posts without the promises that are settled: let go or kept, as the owner says. */
export function withoutSettled(posts: readonly PastPost[], answers: readonly FollowUp[]): PastPost[] {
  const settled = new Set(answers.flatMap(({ id, state }) => (state === 'open' ? [] : [id])));
  if (settled.size === 0) return [...posts];
  return posts.map((post) => {
    const open = post.promises?.filter(
      (promise) => !settled.has(idOf({ postId: post.id, ...owedFor(promise) })),
    );
    return open && open.length < post.promises!.length ? { ...post, promises: open } : post;
  });
}

/** What the owner said yes to and no later post keeps. A promise whose post is unknown is kept by what came after its day. */
export function listUnkept(
  answers: readonly FollowUp[],
  posts: readonly PastPost[],
  keeps: PromiseSources['keeps'],
): FollowUp[] {
  return answers.filter((answer) => {
    if (answer.state !== 'open') return false;
    const from = posts.find(({ id }) => id === answer.postId);
    return !posts.some(
      (post) =>
        (from ? post.instant > from.instant : post.civilDate > answer.due) &&
        !answer.notBy?.includes(post.id) &&
        keeps(answer, post),
    );
  });
}

type Owed = Pick<FollowUp, 'about' | 'quote' | 'due'>;

function named(owed: Owed, post: PastPost): Owed & Pick<Promised, 'id' | 'postId' | 'post'> {
  return { ...owed, id: idOf({ ...owed, postId: post.id }), postId: post.id, post };
}

/** What a post leaves open. */
function findOwed(post: PastPost): Owed[] {
  const owed = (post.promises ?? []).map(owedFor);
  if (post.offerEnds !== undefined)
    owed.push({ about: 'recap', quote: post.excerpt.slice(0, 80), due: addDays(post.offerEnds, 1) });
  return owed;
}

function owedFor({ about, quote, due }: PostPromise): Owed {
  return about === 'meeting' ? { about: 'thanks', quote, due: addDays(due, 1) } : { about, quote, due };
}

function idOf({ postId, about, due }: Pick<FollowUp, 'postId' | 'about' | 'due'>): string {
  return `${postId}:${about}:${due}`;
}

function isWorthAsking(due: CivilDate, today: CivilDate): boolean {
  const late = daysBetween(due, today);
  return late <= proposedFor && late >= -ahead;
}

function standingOf(
  answer: FollowUp | undefined,
  { keptBy, due, today }: { keptBy: PastPost | null; due: CivilDate; today: CivilDate },
): Promised['standing'] {
  if (!answer) return 'proposed';
  if (answer.state === 'dropped') return 'dropped';
  if (answer.state === 'done' || keptBy) return 'kept';
  return due <= today ? 'due' : 'open';
}
