import { daysBetween } from '@/lib/model/civil-date';
import { networks } from '@/lib/model/network';
import { defineRule, isBlank, notEnough, pass, speak } from '@/lib/coach/define-rule';
import { sayDate } from '@/lib/coach/text/say-date';

/** Days, or posts, without an offer for followers (catalogue A3, B2); fewer posts than `fewest` tell nothing. */
const [days, posts, fewest] = [30, 12, 5];

/** Long since followers were offered anything: an idea for an empty box, and praise for the offer that ends it. */
export const drought = defineRule({
  id: 'offer/drought',
  levels: ['praise', 'tip'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: 0, minPosts: fewest },
  languages: 'any',
  evidence: 'offer-followers',
  messages: {
    dry: {
      title: 'Nothing for your followers since {since}',
      seen: 'Your last {count} posts held no offer.',
      step: 'Think of one small thing for them: a first taste, a roll, an early hour.',
    },
    rain: { title: 'Your first offer since {since}', seen: '{count} posts came between.', step: '' },
  },
  good: [{ text: '', recent: [{}, {}, { isOffer: true }, {}, {}, {}] }],
  bad: [
    {
      text: '',
      plan: { offers: { allowed: true } },
      recent: Array.from({ length: 12 }, () => ({ isOffer: false })),
    },
  ],
  review(context) {
    const { features, recent, plan, clock } = context;
    const last = recent.find(({ isOffer }) => isOffer);
    const allowed = plan.offers?.allowed ?? last !== undefined;
    if (!allowed || !(isBlank(context) || features.offer)) return pass;
    const since = last ?? recent.at(-1)!;
    const count = last ? recent.indexOf(last) : recent.length;
    if (count < posts && daysBetween(since.civilDate, clock.today) <= days) {
      return last ? pass : notEnough('The posts known here do not go back a month.');
    }
    const values = { since: sayDate(since.civilDate, clock.today), count };
    const exhibits = last ? [last] : [];
    return isBlank(context)
      ? speak({ level: 'tip', message: 'dry', values, spans: [], exhibits })
      : speak({ level: 'praise', message: 'rain', values, spans: features.offer!.deals, exhibits });
  },
});
