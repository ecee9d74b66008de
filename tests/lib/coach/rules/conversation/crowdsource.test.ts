import { crowdsource } from '@/lib/coach/rules/conversation/crowdsource';
import { markWords } from '@/lib/coach/text/marks';
import { readWords } from '@/lib/coach/text/words';
import { testRule } from '../../rule-tester';

const offer = 'Show this post at the counter by Saturday and get 20% off a walnut loaf with figs.';
const event = 'Join us on Saturday at ten for a sourdough workshop in the bakery, tickets at the door.';
const asked = (text: string, daysAgo = 6) => ({ invites: true, daysAgo, marks: markWords(readWords(text)) });
const plain = [{}, {}, {}, {}, {}];

testRule(crowdsource, {
  speaks: [
    {
      text: offer,
      recent: plain,
      level: 'tip',
      message: 'unasked',
      title: 'Nobody was asked before this offer',
    },
    {
      text: event,
      recent: plain,
      level: 'tip',
      message: 'unasked',
      title: 'Nobody was asked before this event',
    },
    { text: offer, recent: [...plain, { invites: true, daysAgo: 22 }], level: 'tip', message: 'unasked' },
    {
      text: 'Un 20% de descuento en todas las tartas hasta el sábado, enseña esta publicación.',
      language: 'es',
      recent: plain,
      level: 'tip',
      message: 'unasked',
    },
    {
      text: offer,
      recent: [asked('Walnut or figs: which would you like in a loaf?'), ...plain],
      level: 'praise',
      message: 'asked',
      title: 'You asked first, then offered',
    },
    {
      text: event,
      recent: [...plain, asked('Which workshop would you like, sourdough or croissants?', 20)],
      level: 'praise',
      message: 'asked',
    },
  ],
  silent: [
    { text: offer, recent: [...plain, { invites: true, daysAgo: 21 }], near: 'a question three weeks ago' },
    {
      text: offer,
      recent: [asked('What did you do on Sunday?'), ...plain],
      near: 'a question about something else',
    },
    { text: `${offer} Which one would you choose?`, recent: plain, near: 'asks now' },
    { text: offer, recent: plain.slice(1), near: 'four posts', notEnough: true },
    {
      text: 'The rye loaf is on the shelf from seven, and it keeps well until the weekend.',
      recent: plain,
      near: 'neither offer nor event',
    },
    {
      text: 'We are closed on Monday for stocktaking, and back at seven on Tuesday.',
      recent: plain,
      near: 'a notice',
    },
    { text: 'Workshop on Saturday.', recent: plain, near: 'under twelve words', notEnough: true },
    { text: offer, surface: 'reply', recent: plain, near: 'a reply' },
  ],
});
