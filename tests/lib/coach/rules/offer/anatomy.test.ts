import { anatomy } from '@/lib/coach/rules/offer/anatomy';
import { testRule } from '../../rule-tester';

testRule(anatomy, {
  speaks: [
    {
      text: '20% off all birthday cakes for our followers',
      level: 'tip',
      message: 'until',
      title: 'Say until when the offer holds',
      words: ['20% off'],
    },
    {
      text: '20% off all birthday cakes for our followers until Saturday',
      level: 'tip',
      message: 'claim',
      title: 'Say how they get the offer',
    },
    { text: 'Buy one, get one free on all croissants, show this post.', level: 'tip', message: 'until' },
    {
      text: 'Free coffee with every cake this week, for all who like it strong.',
      level: 'tip',
      message: 'claim',
    },
    {
      text: 'Great deals this week only, just show this post at the counter.',
      level: 'tip',
      message: 'what',
    },
    { text: 'Save £5 on any order over twenty pounds with code RYE5.', level: 'tip', message: 'until' },
    {
      text: 'Show this post at the counter by Saturday and get 20% off your birthday cake',
      level: 'praise',
      message: 'complete',
    },
    {
      text: 'Today only: half price scones, order yours online at crumb.co.uk/scones',
      level: 'praise',
      message: 'complete',
    },
  ],
  silent: [
    { text: 'Half price scones today only', near: 'under eight words', notEnough: true },
    { text: 'Our gluten-free rye is back, feel free to ask for a slice.', near: 'free, but no gift' },
    { text: 'It is a big deal for a small bakery to find a good mill.', near: 'a big deal is no deal' },
    { text: 'The rye loaf is £4 and on sale from seven in the morning.', near: 'simply for sale' },
    { text: 'Nearly 20% of the flour comes from the mill up the hill.', near: 'a share, not a discount' },
    {
      text: 'No discounts here, only honest prices and bread that keeps a week.',
      near: 'says that there is none',
    },
    { text: 'The free-range eggs in the brioche come from the farm next door.', near: 'free-range' },
    { text: 'What do you put on your toast on a slow Sunday morning?' },
    { text: 'The prize-winning baker Anna will teach how to fold a croissant.', near: 'a prize already won' },
    { text: '20% off all birthday cakes for our followers', surface: 'reply', near: 'an offer in a reply' },
  ],
});
