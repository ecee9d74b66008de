import { networks } from '@/lib/model/network';
import { defineRule, languages, pass, speak } from '@/lib/coach/define-rule';
import { findAll } from '@/lib/coach/text/spans';

/** Below this an offer is still being typed, as for its parts. */
const wordsOfAnOffer = 8;

/** An offer with nothing but the deal; praise for one that has a person, a story or a reason around it. */
export const naked = defineRule({
  id: 'offer/naked',
  levels: ['praise', 'tip'],
  scope: 'draft',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsOfAnOffer, minPosts: 0 },
  languages,
  evidence: 'offer-alone',
  messages: {
    bare: {
      title: 'There is a deal here, and nobody in it',
      seen: '“{deal}” stands alone: no person, no story, no reason.',
      step: 'Say in one sentence why you offer it, or who made it.',
    },
    wrapped: { title: 'Your offer has a person or a reason in it', seen: '“{quote}”', step: '' },
  },
  good: [
    { text: 'Anna baked too many walnut loaves, so until five you get two for the price of one.' },
    { text: 'The walnut loaf is back on the shelf from seven every morning.' },
  ],
  bad: [{ text: '20% off all birthday cakes until Saturday, in the shop and online.' }],
  review({ features, text }) {
    const { offer, phrases, plain, questions, invitations, benefits, kind } = features;
    if (!offer || !phrases) return pass;
    const deal = offer.deals[0]!;
    const around = [
      ...findAll(plain, phrases.advice.reason),
      ...findAll(plain, phrases.advice.person),
    ].filter(({ start, end }) => offer.deals.every((one) => end <= one.start || one.end <= start));
    if (around.length > 0) {
      const { start, end } = around[0]!;
      const quote = text
        .slice(start, Math.min(text.length, end + 40))
        .split(/[.!?\n]/)[0]!
        .trim();
      return speak({ level: 'praise', message: 'wrapped', values: { quote }, spans: around.slice(0, 3) });
    }
    const isMore = questions.length + invitations.length + benefits.length > 0;
    if (isMore || kind.primary === 'contest' || kind.primary === 'tip') return pass;
    const values = { deal: text.slice(deal.start, Math.min(deal.end, deal.start + 60)) };
    return speak({ level: 'tip', message: 'bare', values, spans: [deal] });
  },
});
