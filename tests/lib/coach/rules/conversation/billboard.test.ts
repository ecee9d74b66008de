import { billboard } from '@/lib/coach/rules/conversation/billboard';
import { testRule } from '../../rule-tester';

const text = 'Premium rye from £4, order now in the shop or online while there is some left.';
const sells = (pattern: string) => Array.from(pattern, (mark) => ({ onlySells: mark === 's' }));

testRule(billboard, {
  speaks: [
    {
      text,
      recent: sells('sss'),
      level: 'tip',
      message: 'sells',
      title: 'This post and your last 3 only sell',
    },
    { text, recent: sells('sss..'), level: 'tip', message: 'sells' },
    {
      text: '20% off all birthday cakes until Saturday, in the shop in Mill Lane and online.',
      recent: sells('ssss'),
      level: 'tip',
      message: 'sells',
    },
    {
      text: 'Order yours now: rye, wheat and oats, from £4 a loaf, on the shelf from seven.',
      recent: [{ onlySells: true }, { network: 'facebook' as const, onlySells: false }, ...sells('ss')],
      level: 'tip',
      message: 'sells',
    },
    {
      text: 'Pan de centeno desde 4 €, pide el tuyo en la tienda o en la web.',
      language: 'es',
      recent: sells('sss'),
      level: 'tip',
      message: 'sells',
    },
  ],
  silent: [
    { text, recent: sells('ss.'), near: 'the third last told something' },
    { text, recent: sells('ss'), near: 'two past posts', notEnough: true },
    { text: `${text} Which would you take home?`, recent: sells('sss'), near: 'asks something' },
    { text: `${text} My grandmother baked it like this.`, recent: sells('sss'), near: 'a person in it' },
    { text: `${text} It keeps fresh for days.`, recent: sells('sss'), near: 'a use in it' },
    { text, recent: [{}, {}, {}], near: 'posts of an older version', notEnough: true },
    {
      text: 'The oven was lit at four, and the first bicycle stood at the door at six.',
      recent: sells('sss'),
      near: 'sells nothing',
    },
    { text: 'Order rye now.', recent: sells('sss'), near: 'under twelve words', notEnough: true },
    { text, surface: 'reply', recent: sells('sss'), near: 'a reply' },
  ],
});
