import { daysBetween, type CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import { networkNames, type Network } from '@/lib/model/network';
import type { Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import type { Reply } from '@/lib/model/reply';
import { findChannel } from './channel-days';
import { sayDaysAgo } from './days-ago';
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

export interface SightsAsked {
  readonly silences: readonly Pick<ChannelSilence, 'channelId' | 'network' | 'days'>[];
  /** the newest of each channel at least; scheduled ones may be among them */
  readonly posts: readonly Pick<Post, 'network' | 'channelId' | 'instant'>[];
  readonly replies: readonly Pick<Reply, 'network' | 'channelId' | 'civilDate'>[];
  readonly plan: Pick<Plan, 'channels'>;
  readonly clock: Clock;
}

/** What visitors see of each channel of the plan, by the channel's id. */
export function listSights({
  silences,
  posts,
  replies,
  plan,
  clock,
}: SightsAsked): ReadonlyMap<string, VisitorSight> {
  return new Map(
    silences.map((silence) => {
      const isOwn = (one: Pick<Post, 'network' | 'channelId'>) =>
        findChannel(one, plan)?.id === silence.channelId;
      const instants = posts.filter((post) => isOwn(post) && post.instant <= clock.now);
      const lastInstant = instants.length > 0 ? Math.max(...instants.map(({ instant }) => instant)) : null;
      const lastAnswerOn = replies.filter(isOwn).reduce(later, null);
      return [silence.channelId, seeAsVisitor(silence, { lastInstant, lastAnswerOn, clock })];
    }),
  );
}

function later(last: CivilDate | null, { civilDate }: Pick<Reply, 'civilDate'>): CivilDate | null {
  return last === null || civilDate > last ? civilDate : last;
}

/** "A visitor to X sees: last post yesterday, last answer 12 days ago." */
export function sayVisitorSight(
  { lastPost, lastAnswer, leftForYou }: VisitorSight,
  network: Network,
): string {
  const name = networkNames[network];
  if (lastPost === null) return `A visitor to ${name} sees an empty page.`;
  const answer = lastAnswer === null ? '' : `, last answer ${sayDaysAgo(lastAnswer)}`;
  const feed = leftForYou
    ? ' X offers people who do not follow you posts of the last 48 hours only, and none of yours is that new.'
    : '';
  return `A visitor to ${name} sees: last post ${sayDaysAgo(lastPost)}${answer}.${feed}`;
}
