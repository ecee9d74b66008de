import { contestRules } from '@/lib/coach/rules/offer/contest-rules';
import { testRule } from '../../rule-tester';

const full =
  'Giveaway: tell us your favourite loaf to enter. UK residents over 18, drawn at random on Sunday. Full rules: https://crumb.example/rules';

testRule(contestRules, {
  speaks: [
    {
      network: 'facebook',
      text: 'Giveaway time: share this post on your timeline and tag two friends to win a birthday cake.',
      level: 'stop',
      message: 'shares',
      title: 'Facebook does not allow sharing or tagging as an entry',
    },
    {
      network: 'facebook',
      text: 'Contest: tag a friend below for a chance to win a box of walnut rolls.',
      level: 'stop',
      message: 'shares',
    },
    {
      network: 'facebook',
      language: 'es',
      text: 'Sorteo de una tarta: comparte esta publicación y etiqueta a dos amigos para participar.',
      level: 'stop',
      message: 'shares',
    },
    {
      network: 'x',
      text: 'Giveaway: tell us your favourite loaf by Sunday for a chance to win a birthday cake.',
      level: 'tip',
      message: 'missing',
      title: 'This contest does not say the rules',
    },
    {
      network: 'x',
      text: 'Giveaway: your favourite loaf in a reply, for a chance to win a cake. One entry each, drawn at random.',
      level: 'tip',
      message: 'missing',
      title: 'This contest does not say who can take part',
    },
    {
      network: 'facebook',
      text: 'Giveaway: your favourite loaf below, for a chance to win a cake. Over 18, drawn at random on Sunday.',
      level: 'tip',
      message: 'missing',
      title: 'This contest does not say that Facebook has no part in it',
    },
    { network: 'facebook', text: full, level: 'praise', message: 'complete' },
    {
      network: 'x',
      text: 'Giveaway: your favourite loaf in a reply for a chance to win. UK residents only, drawn at random.',
      level: 'praise',
      message: 'complete',
    },
  ],
  silent: [
    { network: 'facebook', text: 'Giveaway: share this to win', near: 'still being typed', notEnough: true },
    {
      network: 'facebook',
      text: 'Share your table by the window with a friend this Saturday and get two rolls for one.',
      near: 'shares a table, no contest',
    },
    {
      text: 'The prize-winning baker Anna teaches how to fold a croissant on Saturday at ten.',
      near: 'a prize already won',
    },
    {
      text: 'Our rye could win any contest for the loudest crust in the whole of Mill Lane.',
      near: 'a contest as a joke',
    },
    {
      text: 'The football club wins again: free rolls for every child in a scarf until noon.',
      near: 'somebody wins',
    },
    {
      text: '20% off all birthday cakes until Saturday, show this post at the counter.',
      near: 'an offer, no contest',
    },
    {
      network: 'facebook',
      text: 'Giveaway time: share this post on your timeline and tag two friends to win a cake.',
      surface: 'reply',
      near: 'a reply',
    },
    {
      network: 'facebook',
      text: 'Tag the spot on the map where you would like our next shop to open.',
      near: 'a tag on a map',
    },
  ],
});
