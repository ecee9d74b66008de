import { networks } from '@/lib/model/network';
import { defineRule, languages, pass, speak, wordsNeeded } from '@/lib/coach/define-rule';
import { findAll } from '@/lib/coach/text/spans';

/** Is the offer special to the people who follow, or for everybody who walks by? */
export const exclusive = defineRule({
  id: 'offer/exclusive',
  levels: ['praise', 'tip'],
  scope: 'draft',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: 0 },
  languages,
  evidence: 'offer-followers',
  messages: {
    everybody: {
      title: 'Everybody gets this offer, follower or not',
      seen: '“{deal}” does not say that it is for the people who follow you.',
      step: 'Begin it with “{start}”, or let them have it a day early.',
    },
    followers: { title: 'This offer rewards the people who follow you', seen: '“{quote}”', step: '' },
  },
  good: [{ text: 'For our followers first: 20% off walnut loaves until Saturday at five, in the shop.' }],
  bad: [{ text: '20% off walnut loaves until Saturday at five, half price on rolls.' }],
  review({ features, text }) {
    const { offer, phrases, plain, kind } = features;
    if (!offer || !phrases || kind.primary === 'contest' || kind.others.includes('contest')) return pass;
    const special = findAll(plain, phrases.advice.exclusive);
    if (special.length > 0) {
      const quote = text.slice(special[0]!.start, special[0]!.end);
      return speak({ level: 'praise', message: 'followers', values: { quote }, spans: special.slice(0, 3) });
    }
    const deal = offer.deals[0]!;
    const start = phrases.advice.suggest.forFollowers;
    const values = { deal: text.slice(deal.start, Math.min(deal.end, deal.start + 60)), start };
    return speak({ level: 'tip', message: 'everybody', values, spans: [deal], insert: `${start} ` });
  },
});
