import { fold } from '@/lib/coach/rules/craft/fold';
import { testRule } from '../../rule-tester';

const slow =
  'The oven was lit at four. The dough had rested for a day and a night, the flour came from the mill up the hill, the salt from the sea, and the water from the well behind the old house, where it is cold even in August.';
const deal = 'Get 20% off a loaf until Saturday.';
const ask = 'Which loaf would you take home?';

testRule(fold, {
  speaks: [
    { text: `${slow} ${deal}`, network: 'linkedin', level: 'tip', message: 'below', words: ['20% off'] },
    { text: `${slow} ${slow} ${slow} ${ask}`, network: 'facebook', level: 'tip', message: 'below' },
    {
      text: `Rye.\n\nSalt.\n\nWater and time, said the old baker by the oven.\n\n${deal}`,
      network: 'linkedin',
      level: 'tip',
      message: 'below',
    },
    {
      text: `${slow} ${slow} ${deal}`,
      network: 'x',
      plan: { xPremium: true },
      level: 'tip',
      message: 'below',
    },
    {
      text: `${slow} Tell us below what is missing on the shelf.`,
      network: 'linkedin',
      level: 'tip',
      message: 'below',
    },
  ],
  silent: [
    { text: `${deal} ${slow}`, network: 'linkedin', near: 'the deal comes first' },
    { text: `${slow} ${deal}`, network: 'facebook', near: 'Facebook shows more' },
    {
      text: `This loaf is for you. ${slow} ${deal}`,
      network: 'linkedin',
      near: 'speaks to the reader above the fold',
    },
    { text: `${slow} The bread is good.`, network: 'linkedin', near: 'no offer and no question anywhere' },
    { text: `${slow} ${deal}`, network: 'x', near: 'X shows all of 280' },
    { text: `${deal} ${ask}`, network: 'linkedin' },
    {
      text: '',
      parts: [slow, slow, deal],
      network: 'x',
      plan: { xPremium: true },
      near: 'a thread has no fold inside',
    },
    { text: `${slow} ${deal}`, network: 'linkedin', surface: 'reply', near: 'a reply' },
  ],
});
