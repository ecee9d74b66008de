import { readability } from '@/lib/coach/rules/customer-focus/readability';
import { testRule } from '../../rule-tester';

const hard =
  'Considering the extraordinary circumstances surrounding international transportation, our organisation has temporarily implemented alternative arrangements regarding distribution responsibilities throughout neighbouring communities, including supplementary refrigerated accommodation';
const easy =
  'Bread keeps best in a box. Keep it out of the fridge. Cut it from the middle and push the ends together. Then the crust stays crisp for three days.';
const long =
  'Because the flour from the mill beyond the river has become considerably more expensive since the beginning of the summer, and because we would rather not change the recipe that everybody here has known for thirty years, we unfortunately have to increase the price of every single loaf on the shelf by exactly twenty cents';

testRule(readability, {
  speaks: [
    {
      text: `${hard} for everybody who depends on it.`,
      level: 'tip',
      message: 'hard',
      title: 'One long sentence is hard to read on a phone',
    },
    { text: `Good morning. ${hard} for all of the town.`, level: 'tip', message: 'hard' },
    { text: `${long}.`, level: 'tip', message: 'hard' },
    {
      text: `${hard} from Monday to Friday until Christmas, see https://crumb.example/news`,
      level: 'tip',
      message: 'hard',
    },
    {
      text: `🍞 ${hard} for everybody who depends on it #bread`,
      level: 'tip',
      message: 'hard',
    },
  ],
  silent: [
    { text: easy, near: 'thirty words, short sentences', notEnough: false },
    { text: `${hard}.`, near: 'just under thirty words', notEnough: true },
    {
      text: 'Considering transportation. Organisational responsibilities. International distribution. Alternative arrangements. Supplementary accommodation. Extraordinary circumstances. Refrigerated communities. Neighbouring organisations. Temporarily implemented. Internationally surrounding. Particularly interesting. Unbelievably complicated. Exceptionally responsible. Disproportionately unfortunate. Extraordinarily inconvenient.',
      near: 'hard words, but no sentence to split',
    },
    { text: 'We bake and you eat. '.repeat(9), near: 'many small words', notEnough: false },
    { text: '#international #transportation '.repeat(20), near: 'tags are no sentence', notEnough: true },
    { text: `${hard} por favor para todos.`, language: 'es', near: 'another language' },
    { text: `${hard} for everybody who depends on it!`, surface: 'reply', near: 'a reply' },
    { text: '', notEnough: true },
    {
      text: 'https://crumb.example/considering-extraordinary-circumstances '.repeat(12),
      near: 'links',
      notEnough: true,
    },
  ],
});
