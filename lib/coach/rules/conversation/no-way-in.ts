import type { Kind } from '@/lib/model/kind';
import { networkNames, networks } from '@/lib/model/network';
import type { AdvicePhrases } from '@/lib/coach/languages/advice-phrases';
import { defineRule, notEnough, pass, speak, wordsNeeded, languages } from '@/lib/coach/define-rule';
import { postsOn } from '@/lib/coach/posts-on';

/** How many past posts without anything to answer make it worth saying ("the last few", catalogue D). */
const few = 3;

/** Kinds that rightly expect no answer. */
const oneWay: ReadonlySet<Kind> = new Set(['notice', 'greeting', 'thanks', 'cause']);

/** Is there something to answer, in this post or in the last few on this network? */
export const noWayIn = defineRule({
  id: 'conversation/no-way-in',
  levels: ['praise', 'tip'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: 0 },
  languages,
  evidence: 'conversation',
  messages: {
    nothing: {
      title: 'Nothing here that readers can answer',
      seen: 'The last {few} posts on {network} asked nothing, either.',
      step: 'End with a question they can answer, such as “{question}”',
    },
    asks: { title: 'You ask them something they can answer', seen: '“{quote}”', step: '' },
  },
  good: [
    { text: 'Rye or wheat? Tell us below which of the two you would like to find on the shelf on Sunday.' },
  ],
  bad: [
    {
      text: 'The new rye loaf with walnuts is on the shelf, and it goes well with cheese and pears.',
      recent: [{ invites: false }, { invites: false }, { invites: false }],
    },
  ],
  review({ features, recent, network, text }) {
    const asked = [...features.questions, ...features.invitations];
    if (asked.length > 0) {
      const { start, end } = asked[0]!;
      return speak({
        level: 'praise',
        message: 'asks',
        values: { quote: text.slice(start, Math.min(end, start + 90)) },
        spans: asked,
      });
    }
    if (oneWay.has(features.kind.primary)) return pass;
    const last = postsOn(network, recent).slice(0, few);
    if (last.some(({ invites }) => invites)) return pass;
    if (last.length < few) return notEnough(`It needs ${few} past posts on ${networkNames[network]}.`);
    const question = questionFor(features.kind.primary, features.phrases!.advice.suggest);
    const values = { few, network: networkNames[network], question };
    return speak({
      level: 'tip',
      message: 'nothing',
      values,
      spans: [],
      exhibits: last,
      insert: ` ${question}`,
    });
  },
});

function questionFor(kind: Kind, suggest: AdvicePhrases['suggest']): string {
  if (kind === 'offer') return suggest.askOfOffer;
  return kind === 'event' ? suggest.askOfEvent : suggest.ask;
}
