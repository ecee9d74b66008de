import type { Channel } from '@/lib/model/plan';
import { channel } from '@/lib/coach/rules/plan/channel';
import { testRule } from '../../rule-tester';

const one = (network: Channel['network'], brings?: boolean): Channel => ({
  id: network,
  network,
  name: '',
  goals: [{ from: '2026-01-05', perWeek: 2 }],
  ...(brings === undefined ? {} : { brings }),
});
const both = { channels: [one('x'), one('facebook')] };
const idle = { channels: [one('x', false), one('facebook')] };
const posts = (network: Channel['network'], ...daysAgo: number[]) =>
  daysAgo.map((days) => ({ network, channelId: network, daysAgo: days }));

testRule(channel, {
  speaks: [
    {
      text: '',
      plan: both,
      recent: [...posts('x', 1, 2, 3, 4), ...posts('facebook', 22)],
      level: 'tip',
      message: 'starves',
      title: 'Nothing on Facebook for 22 days',
    },
    {
      text: '',
      plan: both,
      recent: posts('x', 1, 5, 10, 20, 30),
      level: 'tip',
      message: 'starves',
      title: 'Nothing on Facebook for 30 days',
    },
    {
      text: '',
      plan: { channels: [one('facebook'), one('x'), one('linkedin')] },
      recent: [...posts('facebook', 1, 2, 3), ...posts('x', 3), ...posts('linkedin', 40)],
      level: 'tip',
      message: 'starves',
    },
    {
      text: '',
      plan: idle,
      recent: [...posts('x', 1, 9, 20), ...posts('facebook', 2, 4)],
      level: 'tip',
      message: 'brings',
      title: 'X takes your time and, you say, brings nothing',
    },
    {
      text: 'Rye from seven.',
      plan: both,
      network: 'facebook',
      recent: [...posts('x', 1, 2, 3, 4), ...posts('facebook', 30)],
      level: 'praise',
      message: 'fed',
      title: 'Your first post on Facebook in 30 days',
    },
  ],
  silent: [
    {
      text: '',
      plan: both,
      recent: [...posts('x', 1, 2, 3, 4), ...posts('facebook', 21)],
      near: 'just three weeks',
    },
    {
      text: '',
      plan: both,
      recent: [...posts('x', 30, 31, 32, 33), ...posts('facebook', 40)],
      near: 'no channel lives',
    },
    {
      text: '',
      plan: { channels: [one('x')] },
      recent: posts('x', 30, 31, 32, 33, 34),
      near: 'a single channel',
    },
    { text: '', plan: both, recent: posts('x', 1, 2, 3, 4, 5), near: 'a history of five days' },
    {
      text: '',
      plan: idle,
      recent: [...posts('x', 1, 9, 31), ...posts('facebook', 2, 4)],
      near: 'two posts in the month',
    },
    {
      text: 'Rye from seven.',
      plan: both,
      network: 'x',
      recent: [...posts('x', 1, 2, 3, 4), ...posts('facebook', 30)],
      near: 'a draft on the channel that lives',
    },
    { text: '', plan: both, recent: posts('x', 1, 2, 3, 30), near: 'four posts', notEnough: true },
    {
      text: '',
      surface: 'reply',
      plan: both,
      recent: [...posts('x', 1, 2, 3, 4), ...posts('facebook', 22)],
      near: 'a reply',
    },
  ],
});
