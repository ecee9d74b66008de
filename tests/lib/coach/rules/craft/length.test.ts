import { length } from '@/lib/coach/rules/craft/length';
import { testRule } from '../../rule-tester';

const a = (count: number) => 'a'.repeat(count);

testRule(length, {
  speaks: [
    { text: a(281), level: 'stop', message: 'x', title: '1 character too long for X', words: ['a'] },
    {
      text: `${a(279)}漢字`,
      level: 'stop',
      message: 'x',
      title: '3 characters too long for X',
      words: ['漢字'],
    },
    { text: `${a(279)}👩‍🍳`, level: 'stop', message: 'x', words: ['👩‍🍳'] },
    {
      text: '',
      parts: [a(20), a(300)],
      level: 'stop',
      message: 'part',
      title: 'Part 2 is 20 characters too long for X',
      words: [a(20)],
    },
    {
      text: a(3001),
      network: 'linkedin',
      level: 'stop',
      message: 'one',
      title: '1 character too long for LinkedIn',
    },
    { text: a(25_010), plan: { xPremium: true }, level: 'stop', message: 'x' },
  ],
  silent: [
    { text: a(280), near: 'exactly full' },
    { text: `${a(256)} https://example.com/${a(200)}`, near: 'a long link counts 23' },
    { text: '👩‍🍳'.repeat(140), near: 'an emoji counts 2, however long' },
    { text: a(281), plan: { xPremium: true }, near: 'Premium' },
    { text: '', parts: [a(280), a(280)], near: 'a full thread' },
    { text: a(3000), network: 'linkedin', near: 'exactly full' },
    { text: a(5000), network: 'facebook' },
    { text: 'x', surface: 'reply' },
  ],
});
