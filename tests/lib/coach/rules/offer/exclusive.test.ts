import { exclusive } from '@/lib/coach/rules/offer/exclusive';
import { testRule } from '../../rule-tester';

testRule(exclusive, {
  speaks: [
    {
      text: '20% off walnut loaves until Saturday at five, half price on rolls.',
      level: 'tip',
      message: 'everybody',
      title: 'Everybody gets this offer, follower or not',
    },
    {
      text: '20% off all birthday cakes until Saturday, in the shop in Mill Lane and online.',
      level: 'tip',
      message: 'everybody',
      words: ['20% off'],
    },
    {
      text: 'Free coffee with every loaf this weekend because the new machine is in at last.',
      level: 'tip',
      message: 'everybody',
    },
    {
      text: 'Un 20% de descuento en todas las tartas hasta el sábado, en tienda y en la web.',
      language: 'es',
      level: 'tip',
      message: 'everybody',
    },
    {
      text: 'For our followers first: 20% off walnut loaves until Saturday at five, in the shop.',
      level: 'praise',
      message: 'followers',
    },
    {
      text: 'Show this post at the counter by Saturday and get 20% off your next birthday cake.',
      level: 'praise',
      message: 'followers',
      words: ['Show this post'],
    },
    {
      text: 'Para nuestros seguidores: 20% de descuento en todas las tartas hasta el sábado que viene.',
      language: 'es',
      level: 'praise',
      message: 'followers',
    },
  ],
  silent: [
    { text: '20% off birthday cakes until Saturday.', near: 'under twelve words', notEnough: true },
    {
      text: 'Our followers asked for rye, so rye is on the shelf from seven on Saturday.',
      near: 'followers, but no offer',
    },
    {
      text: 'Giveaway: tell us your favourite loaf by Sunday for a chance to win a birthday cake.',
      near: 'a contest',
    },
    {
      text: 'The exclusive walnut loaf is £6 and on the shelf from seven on Saturday morning.',
      near: 'an exclusive thing, for sale',
    },
    {
      text: 'The gluten-free rye is back on the shelf from seven every single morning this week.',
      near: 'gluten-free',
    },
    {
      text: '20% off walnut loaves until Saturday at five, half price on tarts.',
      surface: 'reply',
      near: 'a reply',
    },
    {
      text: 'No discounts here, only honest prices and bread that keeps a week in the box.',
      near: 'says there is none',
    },
    {
      text: 'Feel free to come in on Saturday and try the walnut loaf with a cup of tea.',
      near: 'feel free',
    },
  ],
});
