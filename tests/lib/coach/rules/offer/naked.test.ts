import { naked } from '@/lib/coach/rules/offer/naked';
import { testRule } from '../../rule-tester';

testRule(naked, {
  speaks: [
    {
      text: '20% off all birthday cakes until Saturday, in the shop and online.',
      level: 'tip',
      message: 'bare',
      title: 'There is a deal here, and nobody in it',
      words: ['20% off'],
    },
    { text: 'Two rolls for the price of one. Half price tarts. Today only.', level: 'tip', message: 'bare' },
    { text: 'Free coffee with every loaf this weekend, show this post.', level: 'tip', message: 'bare' },
    {
      text: '20% de descuento en todas las tartas hasta el sábado, en tienda.',
      language: 'es',
      level: 'tip',
      message: 'bare',
    },
    {
      text: 'My grandmother turns ninety, and you get 20% off her walnut cake until Saturday.',
      level: 'praise',
      message: 'wrapped',
      title: 'Your offer has a person or a reason in it',
    },
    {
      text: '20% off all tarts until Saturday, to celebrate five years in Mill Lane.',
      level: 'praise',
      message: 'wrapped',
    },
    {
      text: 'Tartas al 20% de descuento hasta el sábado, porque cumplimos cinco años.',
      language: 'es',
      level: 'praise',
      message: 'wrapped',
    },
  ],
  silent: [
    { text: '20% off birthday cakes until Saturday.', near: 'still being typed', notEnough: true },
    { text: 'The walnut loaf is back on the shelf from seven every morning.', near: 'no offer' },
    {
      text: '20% off birthday cakes until Saturday. Which one would you choose, and why?',
      near: 'with a question',
    },
    { text: '20% off the bread box until Saturday: it keeps your loaf fresh for days.', near: 'with a use' },
    {
      text: 'The gluten-free rye is back on the shelf from seven every single morning.',
      near: 'gluten-free',
    },
    {
      text: '20% off all birthday cakes until Saturday, in the shop and online!',
      surface: 'reply',
      near: 'a reply',
    },
    { text: 'The rye loaf is £4 and on sale from seven in the morning.', near: 'simply for sale' },
    { text: 'Ven a por tu pan de centeno, recién hecho desde las siete de la mañana.', language: 'es' },
  ],
});
