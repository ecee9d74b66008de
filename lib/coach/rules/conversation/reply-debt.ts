import { networkNames, networks } from '@/lib/model/network';
import { defineRule, pass, speak } from '@/lib/coach/define-rule';

const hour = 3_600_000;
/** Come back after an hour and after a day (catalogue D); each reminder lasts this many hours. */
const windows = [
  { from: 1, to: 4, message: 'hour' },
  { from: 24, to: 36, message: 'day' },
] as const;

/** A question or an offer went out an hour or a day ago: people may have answered. */
export const replyDebt = defineRule({
  id: 'conversation/reply-debt',
  levels: ['tip'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: 0, minPosts: 1 },
  languages: 'any',
  evidence: 'reply-back',
  messages: {
    hour: {
      title: 'Your {what} on {network} has been out for an hour',
      seen: 'It began “{excerpt}”.',
      step: 'Look at the answers first, and reply to one by name.',
    },
    day: {
      title: 'Your {what} on {network} has been out for a day',
      seen: 'It began “{excerpt}”.',
      step: 'Look once more, and answer who came late.',
    },
  },
  good: [
    { text: '', recent: [{ invites: true, daysAgo: 3 }] },
    { text: '', recent: [{ invites: true, daysAgo: 1, cameBack: true }] },
  ],
  bad: [{ text: '', recent: [{ invites: true, daysAgo: 1 }] }],
  review({ recent, clock }) {
    for (const { from, to, message } of windows) {
      const post = recent.find(({ instant, invites, isOffer, cameBack }) => {
        const age = (clock.now - instant) / hour;
        return !cameBack && (invites || isOffer) && age >= from && age < to;
      });
      if (!post) continue;
      const values = {
        what: post.invites ? 'question' : 'offer',
        network: networkNames[post.network],
        excerpt: post.excerpt.slice(0, 60),
      };
      return speak({ level: 'tip', message, values, spans: [], exhibits: [post] });
    }
    return pass;
  },
});
