import { drought } from '@/lib/coach/rules/offer/drought';
import { testRule } from '../../rule-tester';

const plain = (count: number, every = 1) =>
  Array.from({ length: count }, (_, index) => ({ isOffer: false, daysAgo: index * every + 1 }));
const offer = 'Show this post by Saturday and get 20% off your next birthday cake.';
const allowed = { offers: { allowed: true } };

testRule(drought, {
  speaks: [
    {
      text: '',
      plan: allowed,
      recent: plain(12),
      level: 'tip',
      message: 'dry',
      title: 'Nothing for your followers since Wednesday 4 November',
    },
    { text: '', plan: allowed, recent: plain(6, 6), level: 'tip', message: 'dry' },
    { text: '', recent: [...plain(12), { isOffer: true, daysAgo: 14 }], level: 'tip', message: 'dry' },
    { text: '', recent: [...plain(5), { isOffer: true, daysAgo: 31 }], level: 'tip', message: 'dry' },
    {
      text: offer,
      recent: [...plain(5), { isOffer: true, daysAgo: 31 }],
      level: 'praise',
      message: 'rain',
      title: 'Your first offer since Friday 16 October',
    },
    { text: offer, plan: allowed, recent: plain(13), level: 'praise', message: 'rain' },
  ],
  silent: [
    { text: '', recent: plain(12), near: 'a business that never makes offers', notEnough: false },
    {
      text: '',
      plan: { offers: { allowed: false } },
      recent: [...plain(12), { isOffer: true, daysAgo: 20 }],
      near: 'the plan says no',
    },
    {
      text: '',
      recent: [...plain(11), { isOffer: true, daysAgo: 12 }],
      near: 'eleven posts, twelve days',
      notEnough: false,
    },
    {
      text: '',
      recent: [...plain(5), { isOffer: true, daysAgo: 30 }],
      near: 'thirty days',
      notEnough: false,
    },
    { text: '', plan: allowed, recent: plain(6), near: 'the history is a week old', notEnough: true },
    { text: '', plan: allowed, recent: plain(4), near: 'four posts', notEnough: true },
    {
      text: 'The rye loaf is on the shelf from seven.',
      plan: allowed,
      recent: plain(12),
      near: 'a draft about something else',
    },
    { text: offer, recent: [{ isOffer: true }, ...plain(12)], near: 'an offer yesterday' },
    { text: '', surface: 'reply', plan: allowed, recent: plain(12), near: 'a reply' },
  ],
});
