import type { Kind } from '@/lib/model/kind';
import { daysSince } from '@/lib/coach/rules/variety/days-since';
import { testRule } from '../../rule-tester';

const wanted: Kind[] = ['question', 'customer-story', 'customer-photo', 'tip', 'thanks'];
const each = (daysAgo: number) => wanted.map((kind) => ({ kind, daysAgo }));
const offers = (count: number, every: number) =>
  Array.from({ length: count }, (_, index) => ({ kind: 'offer' as const, daysAgo: index * every + 1 }));
const asking = 'Which loaf do you take home on Sunday, and what do you put on your first slice?';

testRule(daysSince, {
  speaks: [
    {
      text: '',
      recent: offers(6, 5),
      level: 'tip',
      message: 'never',
      title: 'No question among your last 6 posts',
    },
    {
      text: '',
      recent: [...offers(3, 1), ...each(10).slice(1), { kind: 'question', daysAgo: 25 }],
      level: 'tip',
      message: 'long',
      title: 'Your last question was on Thursday 22 October',
    },
    {
      text: '\n',
      recent: [...offers(3, 1), ...each(10).slice(0, 4), { kind: 'thanks', daysAgo: 40 }],
      level: 'tip',
      message: 'long',
    },
    {
      text: asking,
      recent: [...offers(6, 2), { kind: 'question', daysAgo: 30 }],
      level: 'praise',
      message: 'back',
      title: 'Your first question in 30 days',
    },
    { text: asking, recent: offers(6, 5), level: 'praise', message: 'back' },
    {
      text: '',
      recent: [
        { kind: 'offer', otherKinds: ['question'], daysAgo: 30 },
        ...offers(5, 1),
        ...each(2).slice(1),
      ],
      level: 'tip',
      message: 'long',
    },
  ],
  silent: [
    { text: '', recent: [...each(21), { kind: 'offer' }], near: 'just three weeks' },
    { text: '', recent: offers(5, 6), near: 'five posts', notEnough: true },
    { text: '', recent: offers(7, 1), near: 'a history of one week' },
    { text: '', recent: [...offers(6, 5), ...each(3)], near: 'each of them of late' },
    {
      text: asking,
      recent: [...offers(6, 5), { kind: 'question', daysAgo: 5 }],
      near: 'a question five days ago',
    },
    {
      text: 'We are closed on Monday for stocktaking.',
      recent: offers(6, 5),
      near: 'a notice is not missed',
    },
    { text: '', surface: 'reply', recent: offers(6, 5), near: 'a reply' },
    { text: '', recent: [], notEnough: true },
  ],
});
