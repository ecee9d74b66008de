import { daysBetween } from '@/lib/model/civil-date';
import { networkNames, networks } from '@/lib/model/network';
import type { Channel } from '@/lib/model/plan';
import { defineRule, isBlank, pass, speak, type RuleContext } from '@/lib/coach/define-rule';

/** Days without a post that starve a channel while others live (three weeks, our choice), and fewest posts that tell. */
const [starved, fewest] = [21, 5];
/** Posts in a month that show that a channel lives. */
const lives = 3;

/** A channel of the plan that starves while others live, or lives but brings nothing: feed it or drop it. */
export const channel = defineRule({
  id: 'plan/channel',
  levels: ['praise', 'tip'],
  scope: 'plan',
  surfaces: ['post'],
  networks,
  needs: { minWords: 0, minPosts: fewest },
  languages: 'any',
  evidence: 'channels',
  messages: {
    starves: {
      title: 'Nothing on {network} for {days} days',
      seen: 'In that time you posted {count} times elsewhere.',
      step: 'Feed it with one post, or take it out of your plan.',
    },
    brings: {
      title: '{network} takes your time and, you say, brings nothing',
      seen: '{count} posts there in the last month.',
      step: 'Give it one month with another kind of post, or drop it.',
    },
    fed: {
      title: 'Your first post on {network} in {days} days',
      seen: 'People who look there see that you are in.',
      step: '',
    },
  },
  good: [
    {
      text: '',
      plan: {
        channels: [
          { id: 'x', network: 'x', name: '', goals: [{ from: '2026-01-05', perWeek: 2 }] },
          { id: 'f', network: 'facebook', name: '', goals: [{ from: '2026-01-05', perWeek: 1 }] },
        ],
      },
      recent: [{}, { network: 'facebook', channelId: 'f' }, {}, {}, {}],
    },
  ],
  bad: [
    {
      text: '',
      plan: {
        channels: [
          { id: 'x', network: 'x', name: '', goals: [{ from: '2026-01-05', perWeek: 2 }] },
          { id: 'f', network: 'facebook', name: '', goals: [{ from: '2026-01-05', perWeek: 1 }] },
        ],
      },
      recent: [{}, {}, {}, {}, { daysAgo: 30, network: 'facebook', channelId: 'f' }],
    },
  ],
  review(context) {
    const { plan, network } = context;
    if (plan.channels.length < 2) return pass;
    if (!isBlank(context)) {
      const here = plan.channels.find((one) => one.network === network);
      const days = here ? starvedFor(here, context) : null;
      if (days === null) return pass;
      return speak({
        level: 'praise',
        message: 'fed',
        values: { network: networkNames[network], days },
        spans: [],
      });
    }
    for (const one of plan.channels) {
      const days = starvedFor(one, context);
      if (days !== null) return speak(starving(one, days, context));
    }
    const idle = plan.channels
      .filter(({ brings }) => brings === false)
      .map((one) => ({ one, posts: postsWithin(one, 30, context) }))
      .find(({ posts }) => posts.length >= lives);
    if (!idle) return pass;
    const values = { network: networkNames[idle.one.network], count: idle.posts.length };
    return speak({ level: 'tip', message: 'brings', values, spans: [], exhibits: idle.posts.slice(0, 3) });
  },
});

function starving(one: Channel, days: number, context: RuleContext) {
  const elsewhere = context.recent.filter(
    (post) => post.channelId !== one.id && daysBetween(post.civilDate, context.clock.today) <= days,
  );
  const last = context.recent.filter((post) => post.channelId === one.id).slice(0, 1);
  const values = { network: networkNames[one.network], days, count: elsewhere.length };
  return { level: 'tip', message: 'starves', values, spans: [], exhibits: last } as const;
}

/** Days since the channel's last known post (or as far as the known posts go back), when it starves and others do not. */
function starvedFor({ id }: Channel, { recent, clock }: RuleContext): number | null {
  const last = recent.find(({ channelId }) => channelId === id) ?? recent.at(-1);
  const others = recent.some(
    ({ channelId, civilDate }) => channelId !== id && daysBetween(civilDate, clock.today) <= starved,
  );
  const days = last ? daysBetween(last.civilDate, clock.today) : 0;
  return others && days > starved ? days : null;
}

function postsWithin({ id }: Channel, days: number, { recent, clock }: RuleContext) {
  return recent.filter(
    ({ channelId, civilDate }) => channelId === id && daysBetween(civilDate, clock.today) <= days,
  );
}
