import { tooMany } from '@/lib/coach/rules/offer/too-many';
import { testRule } from '../../rule-tester';

const text = 'Show this post by Saturday at the counter and get 20% off a birthday cake.';
const posts = (pattern: string) => Array.from(pattern, (mark) => ({ isOffer: mark === 'o' }));

testRule(tooMany, {
  speaks: [
    { text, recent: posts('.o.o'), level: 'caution', message: 'share', words: ['20% off'] },
    {
      text,
      recent: posts('o.o..'),
      level: 'tip',
      message: 'share',
      title: 'Many of your last posts are offers',
    },
    { text, recent: posts('ooo......'), level: 'tip', message: 'share' },
    { text, recent: posts('ooooo....'), level: 'caution', message: 'share' },
    {
      text,
      recent: posts('oo.......'),
      level: 'tip',
      message: 'row',
      title: 'This is your third offer in a row',
    },
    { text, recent: posts('oo'), level: 'tip', message: 'row' },
  ],
  silent: [
    { text, recent: posts('o........'), near: 'two of ten' },
    { text, recent: posts('.oo......'), near: 'three of ten, not in a row' },
    { text, recent: posts('o'), near: 'one past post', notEnough: true },
    { text, recent: [] },
    {
      text,
      recent: posts('oooo').map((post) => ({ ...post, network: 'facebook' as const })),
      near: 'offers on another network',
    },
    {
      text: 'The rye loaf comes out at seven and keeps until the weekend, so come early.',
      recent: posts('ooooo'),
      near: 'not an offer itself',
    },
    { text, recent: [...posts('.........'), ...posts('ooooo')], near: 'offers older than the last ten' },
    {
      text: '20% off cakes until Saturday',
      recent: posts('ooooo'),
      near: 'under twelve words',
      notEnough: true,
    },
    {
      text,
      recent: posts('oooo').map((post) => ({ ...post, instant: Date.parse('2027-01-01') })),
      near: 'scheduled, nobody has seen them',
    },
  ],
});
