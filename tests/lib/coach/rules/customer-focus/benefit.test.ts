import { benefit } from '@/lib/coach/rules/customer-focus/benefit';
import { testRule } from '../../rule-tester';

testRule(benefit, {
  speaks: [
    {
      text: 'Our new artisan loaf is handmade with premium flour from the mill up on the hill.',
      level: 'tip',
      message: 'none',
      words: ['Our new artisan', 'handmade', 'premium'],
    },
    {
      text: 'The award-winning rye is made with love, by hand, in the stone oven behind the shop.',
      level: 'tip',
      message: 'none',
    },
    {
      text: 'Our latest candles are hand-crafted from beeswax and come in four sizes and nine colours.',
      level: 'tip',
      message: 'none',
    },
    {
      text: 'Nuestro nuevo pan artesanal se hace con harina de primera calidad del molino del pueblo.',
      language: 'es',
      level: 'tip',
      message: 'none',
    },
    {
      text: 'The handmade slicer cuts a loaf in ten seconds, so you can be out of the door on time.',
      level: 'praise',
      message: 'named',
      title: 'You name what they get from it',
    },
    {
      text: '20% off the bread box until Saturday. It keeps your loaf fresh for four days, show this post.',
      level: 'praise',
      message: 'named',
    },
    {
      text: 'Esta caja artesanal te ahorra un viaje: el pan sigue tierno cuatro días, también en verano.',
      language: 'es',
      level: 'praise',
      message: 'named',
    },
  ],
  silent: [
    { text: 'Our new artisan loaf is handmade.', near: 'under twelve words', notEnough: true },
    {
      text: 'Thank you to our award-winning team, who stood at the oven all night for the fair.',
      near: 'praise of people in a thank-you',
    },
    {
      text: 'Which of the handmade loaves would you take home on Sunday, and what goes on it?',
      near: 'a claim, but the reader is asked',
    },
    {
      text: 'We are closed on Monday: our new premium oven is coming, and we are back on Tuesday.',
      near: 'a notice',
    },
    { text: 'The rye loaf is on the shelf from seven, and it keeps well until the weekend.' },
    {
      text: 'You can pick up the rye at seven, and you get it warm when the oven is on time.',
      near: 'a use, but no claim and no offer',
    },
    {
      text: 'Our new artisan loaf is handmade with premium flour from the mill up on the hill!',
      surface: 'reply',
      near: 'a reply',
    },
    {
      text: 'The premium flour in your Sunday loaf comes from the mill up on the hill, by bicycle.',
      near: 'speaks of your loaf',
    },
    {
      text: '20% off all handmade loaves until Saturday, show this post at the counter in Mill Lane.',
      near: 'the deal is what they get',
    },
  ],
});
