import { shareable } from '@/lib/coach/rules/offer/shareable';
import { testRule } from '../../rule-tester';

testRule(shareable, {
  speaks: [
    {
      text: 'For our followers only: a free walnut roll on Saturday, just come to the counter early.',
      level: 'tip',
      message: 'alone',
      title: 'Your followers cannot bring anybody to this offer',
    },
    {
      text: 'Show this post at the counter by Saturday and get 20% off your next birthday cake.',
      level: 'tip',
      message: 'alone',
      words: ['Show this post'],
    },
    {
      text: 'Use code CRUMB20 online until Sunday for 20% off everything on the cake page.',
      level: 'tip',
      message: 'alone',
    },
    {
      text: 'Para nuestros seguidores: 20% de descuento en todas las tartas hasta el sábado que viene.',
      language: 'es',
      level: 'tip',
      message: 'alone',
    },
    {
      text: 'For our followers: bring a friend on Saturday and both of you get a free walnut roll.',
      level: 'praise',
      message: 'together',
      title: 'They can bring somebody to this offer',
    },
    {
      text: 'Para nuestros seguidores: trae a un amigo el sábado y el café es gratis para los dos.',
      language: 'es',
      level: 'praise',
      message: 'together',
    },
  ],
  silent: [
    {
      text: '20% off all birthday cakes until Saturday, in the shop in Mill Lane and online.',
      near: 'an offer for everybody',
    },
    { text: 'Show this post by Saturday for 20% off.', near: 'under twelve words', notEnough: true },
    {
      text: 'Our followers asked for rye, so rye is on the shelf from seven on Saturday.',
      near: 'followers, but no offer',
    },
    {
      text: 'For our followers: tag a friend who loves rolls and get 20% off until Saturday.',
      near: 'bait has its own rule',
    },
    {
      text: 'Bring a friend on Saturday and share a table by the window in the morning sun.',
      near: 'a friend, but no offer',
    },
    {
      text: 'Giveaway for our followers: tell us your favourite loaf for a chance to win a cake.',
      near: 'a contest',
    },
    {
      text: 'For our followers only: a free walnut roll on Saturday, just come to the counter.',
      surface: 'reply',
      near: 'a reply',
    },
    { text: 'The rye loaf is on the shelf from seven, and it keeps well until the weekend.' },
  ],
});
