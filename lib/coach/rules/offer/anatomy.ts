import { networks } from '@/lib/model/network';
import type { Span } from '@/lib/model/span';
import { defineRule, pass, speak, languages } from '@/lib/coach/define-rule';

/** Below this an offer is still being typed ("Half price scones"). An offer's parts are near to facts, so fewer than twelve. */
const wordsOfAnOffer = 8;

/** Does an offer say what they get, until when, and how to get it? The first part that is missing is named. */
export const anatomy = defineRule({
  id: 'offer/anatomy',
  levels: ['praise', 'tip'],
  scope: 'draft',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsOfAnOffer, minPosts: 0 },
  languages,
  evidence: 'offer-parts',
  messages: {
    until: {
      title: 'Say until when the offer holds',
      seen: '“{deal}” has no last day.',
      step: 'Add a last day, such as “{suggestion}”.',
    },
    claim: {
      title: 'Say how they get the offer',
      seen: '“{deal}” does not say what to do for it.',
      step: 'Add one thing to do, such as “{suggestion}”',
    },
    what: {
      title: 'Say what exactly they get',
      seen: '“{deal}” could be anything.',
      step: 'Name the thing and how much: “two rolls for the price of one”.',
    },
    complete: {
      title: 'Your offer says what, until when and how',
      seen: '“{deal}”, “{until}” and “{claim}” are all there.',
      step: '',
    },
  },
  good: [
    { text: 'Show this post at the counter by Saturday and get 20% off your birthday cake' },
    { text: 'Our gluten-free rye is back on the shelf, feel free to ask for a slice to try.' },
  ],
  bad: [
    { text: '20% off all birthday cakes for our followers' },
    { text: 'Until Saturday there is 20% off all birthday cakes, big and small.' },
    { text: 'Great deals this week only, just show this post at the counter.' },
  ],
  review({ features }) {
    const { offer, text, phrases } = features;
    if (!offer || !phrases) return pass;
    const { untilSaturday, showThisPost } = phrases.advice.suggest;
    const { deals, amount, deadline, claim } = offer;
    const quote = (span: Span): string => text.slice(span.start, Math.min(span.end, span.start + 60));
    const deal = quote(deals[0]!);
    if (!deadline)
      return speak({
        level: 'tip',
        message: 'until',
        values: { deal, suggestion: untilSaturday },
        spans: [deals[0]!],
        insert: ` ${untilSaturday}`,
      });
    if (!claim)
      return speak({
        level: 'tip',
        message: 'claim',
        values: { deal, suggestion: showThisPost },
        spans: [deals[0]!],
        insert: ` ${showThisPost}`,
      });
    if (!amount) return speak({ level: 'tip', message: 'what', values: { deal }, spans: [deals[0]!] });
    const values = { deal, until: quote(deadline), claim: quote(claim) };
    return speak({ level: 'praise', message: 'complete', values, spans: [...deals, deadline, claim] });
  },
});
