import { run } from '@/lib/coach/rules/variety/run';
import { testRule } from '../../rule-tester';

const notice = 'We are closed on Monday for stocktaking, and back at seven on Tuesday.';
const asking = 'Which loaf do you take home on Sunday, and what do you put on your first slice?';

testRule(run, {
  speaks: [
    {
      text: notice,
      recent: [{ kind: 'notice' }, { kind: 'notice' }],
      level: 'tip',
      message: 'third',
      title: 'The third notice in a row on X',
    },
    {
      text: notice,
      recent: [{ kind: 'notice' }, { kind: 'notice' }, { kind: 'question' }],
      level: 'tip',
      message: 'third',
    },
    { text: asking, recent: [{ kind: 'question' }, { kind: 'question' }], level: 'tip', message: 'third' },
    {
      text: notice,
      recent: [{ kind: 'notice' }, { kind: 'tip', network: 'facebook' }, { kind: 'notice' }],
      level: 'tip',
      message: 'third',
    },
    {
      text: 'Show this post by Saturday at the counter and get 20% off a birthday cake.',
      recent: [{ kind: 'offer' }, { kind: 'offer' }],
      level: 'tip',
      message: 'third',
      title: 'The third offer in a row on X',
    },
  ],
  silent: [
    { text: notice, recent: [{ kind: 'notice' }, { kind: 'tip' }], near: 'only the second' },
    {
      text: notice,
      recent: [{ kind: 'tip' }, { kind: 'notice' }, { kind: 'notice' }],
      near: 'a tip came between',
    },
    { text: notice, recent: [{ kind: 'notice' }], near: 'one past post', notEnough: true },
    {
      text: asking,
      recent: [{ kind: 'notice' }, { kind: 'notice' }],
      near: 'another kind than the last two',
    },
    {
      text: 'Flour and water and a pinch of salt, and then the long quiet hours before dawn.',
      recent: [{ kind: 'other' }, { kind: 'other' }],
      near: 'other is no kind',
    },
    {
      text: notice,
      recent: [
        { kind: 'notice', network: 'facebook' },
        { kind: 'notice', network: 'facebook' },
      ],
      near: 'on another network',
      notEnough: true,
    },
    {
      text: 'Closed on Monday.',
      recent: [{ kind: 'notice' }, { kind: 'notice' }],
      near: 'under twelve words',
      notEnough: true,
    },
    { text: notice, surface: 'reply', recent: [{ kind: 'notice' }, { kind: 'notice' }] },
  ],
});
