import { networks, networkNames } from '@/lib/model/network';
import { defineRule, notEnough, pass, speak, wordsNeeded, languages } from '@/lib/coach/define-rule';
import { postsOn } from '@/lib/coach/posts-on';

/** The draft and the posts before it that are counted, and fewest for a share (catalogue A3, A4). */
const [window, fewest] = [10, 5];
/** Above a third a tip, above a half a caution; three in a row are a tip at any share (catalogue). */
const [many, most, inARow] = [1 / 3, 1 / 2, 3];

/** One more offer, where offers already make up more than a third of the last ten posts on this network. */
export const tooMany = defineRule({
  id: 'offer/too-many',
  levels: ['tip', 'caution'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: inARow - 1 },
  languages,
  evidence: 'offer-share',
  messages: {
    share: {
      title: 'Many of your last posts are offers',
      seen: 'With this one, {offers} of your last {count} posts on {network} are offers.',
      step: 'Keep it for next week, and post {idea} today.',
    },
    row: {
      title: 'This is your third offer in a row',
      seen: 'Your last two posts on {network} were offers, too.',
      step: 'Put {idea} between them.',
    },
  },
  good: [
    {
      text: 'Show this post by Saturday and get 20% off your next birthday cake.',
      recent: [
        { isOffer: false },
        { isOffer: false },
        { isOffer: false },
        { isOffer: false },
        { isOffer: true },
      ],
    },
  ],
  bad: [
    {
      text: 'Show this post by Saturday and get 20% off your next birthday cake.',
      recent: [{ isOffer: true }, { isOffer: true }, { isOffer: false }, { isOffer: false }],
    },
  ],
  review({ features, recent, network }) {
    if (!features.offer) return pass;
    const before = postsOn(network, recent).slice(0, window - 1);
    const offers = before.filter(({ isOffer }) => isOffer);
    const count = before.length + 1;
    const share = (offers.length + 1) / count;
    const values = {
      network: networkNames[network],
      offers: offers.length + 1,
      count,
      idea: 'a tip or a question',
    };
    const said = { values, spans: features.offer.deals.slice(0, 1), exhibits: offers.slice(0, 3) };
    if (count >= fewest && share > many) {
      return speak({ level: share > most ? 'caution' : 'tip', message: 'share', ...said });
    }
    if (before.length < inARow - 1)
      return notEnough(`It needs ${inARow - 1} past posts on ${values.network}.`);
    return before.slice(0, inARow - 1).every(({ isOffer }) => isOffer)
      ? speak({ level: 'tip', message: 'row', ...said })
      : pass;
  },
});
