import { networkNames, networks } from '@/lib/model/network';
import { defineRule, languages, notEnough, pass, speak, wordsNeeded } from '@/lib/coach/define-rule';
import { postsOn } from '@/lib/coach/posts-on';

/** Posts before this one that only sell (catalogue D). */
const inARow = 3;

/** This post and the last three only sell: a billboard, not a conversation. */
export const billboard = defineRule({
  id: 'conversation/billboard',
  levels: ['tip'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: inARow },
  languages,
  evidence: 'billboard',
  messages: {
    sells: {
      title: 'This post and your last {count} only sell',
      seen: 'None of them on {network} asks, tells or thanks.',
      step: 'Add one sentence that is not about buying: “{question}”',
    },
  },
  good: [
    {
      text: 'Which of these two loaves would you order for Sunday, and why? Order now and tell us below.',
      recent: [{ onlySells: true }, { onlySells: true }, { onlySells: true }],
    },
  ],
  bad: [
    {
      text: 'Premium rye from £4, order now in the shop or online while there is some left.',
      recent: [{ onlySells: true }, { onlySells: true }, { onlySells: true }],
    },
  ],
  review({ features, recent, network }) {
    if (!features.onlySells || !features.phrases) return pass;
    const last = postsOn(network, recent).slice(0, inARow);
    if (last.length < inARow || last.some(({ onlySells }) => onlySells === undefined)) {
      return notEnough(`It needs ${inARow} past posts on ${networkNames[network]}.`);
    }
    if (!last.every(({ onlySells }) => onlySells)) return pass;
    const question = features.phrases.advice.suggest.whichAndWhy;
    const values = { count: inARow, network: networkNames[network], question };
    return speak({
      level: 'tip',
      message: 'sells',
      values,
      spans: [],
      exhibits: last,
      insert: ` ${question}`,
    });
  },
});
