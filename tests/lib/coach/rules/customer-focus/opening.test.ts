import { opening } from '@/lib/coach/rules/customer-focus/opening';
import { testRule } from '../../rule-tester';

const rest = ' The rolls are ready at seven and the coffee is hot, every morning.';

testRule(opening, {
  speaks: [
    {
      text: `We are excited to announce our new sourdough.${rest}`,
      level: 'tip',
      message: 'self',
      words: ['We are excited to announce'],
    },
    {
      text: `🎉 Big news! We're opening a second shop.${rest}`.replace('! We', ': we'),
      level: 'tip',
      message: 'self',
    },
    { text: `Proud to share that the bakery has won an award.${rest}`, level: 'tip', message: 'self' },
    {
      text: `Our team has grown by two bakers.${rest}`,
      level: 'tip',
      message: 'self',
      words: ['Our team has grown by'],
    },
    { text: `Introducing the new rye loaf.${rest}`, level: 'tip', message: 'self' },
    { text: `After five years, we are moving house.${rest}`, level: 'tip', message: 'self' },
    {
      text: `Crumb & Co has a new oven.${rest}`,
      plan: { business: { name: 'Crumb & Co', otherNames: [] } },
      level: 'tip',
      message: 'self',
    },
  ],
  silent: [
    { text: `“I love my Sunday roll,” says Anna.${rest}`, near: 'a customer speaks' },
    { text: `You can now pick up rye bread at seven.${rest}`, near: 'starts with the customer' },
    { text: `We made this loaf for your Sunday table.${rest}`, near: 'starts with we, speaks of your table' },
    { text: `We’d love to hear which loaf is missing.${rest}`, near: 'starts with we, asks the reader' },
    { text: `We want to know: rye or wheat?${rest}`, near: 'a question to the reader' },
    { text: `Westgate market opens on Sunday.${rest}`, near: 'a word that begins with We' },
    { text: `Let’s bake together on Sunday.${rest}`, near: 'an inclusive we' },
    { text: 'We are excited to announce our new sourdough.', near: 'under twelve words', notEnough: true },
    { text: `Ourense has the best rye in the country.${rest}`, near: 'a place that begins with Our' },
    { text: `Rye bread keeps for a week.${rest}` },
    {
      text: `Crumbs are good for soup.${rest}`,
      plan: { business: { name: 'Crumb', otherNames: [] } },
      near: 'Crumbs is not Crumb',
    },
  ],
});
