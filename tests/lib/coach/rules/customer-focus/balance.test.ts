import { balance } from '@/lib/coach/rules/customer-focus/balance';
import { testRule } from '../../rule-tester';

const crumb = { business: { name: 'Crumb & Co', otherNames: ['Crumb'] } };

testRule(balance, {
  speaks: [
    {
      text: 'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.',
      level: 'tip',
      message: 'business',
      title: 'This post is mostly about your business',
      words: ['We', 'our', 'We', 'our', 'Our'],
    },
    {
      text: 'Crumb & Co turns five. Crumb began with one oven, and our second one came last week.',
      plan: crumb,
      level: 'tip',
      message: 'business',
      words: ['Crumb & Co', 'Crumb', 'our'],
    },
    {
      text: 'I got up at four, I lit my oven, I mixed my dough and I am so proud of me and my bread.',
      level: 'tip',
      message: 'business',
    },
    {
      text: 'We’re thrilled: our café has won a prize. We’ll celebrate with our whole team on Friday night.',
      level: 'tip',
      message: 'business',
      words: ['We’re', 'our', 'We’ll', 'our'],
    },
    {
      text: 'What do you put on your toast on Sundays? Your answer may be on the menu next week, so you can taste it.',
      level: 'praise',
      message: 'customers',
      words: ['you', 'your', 'Your', 'you'],
    },
    {
      surface: 'reply',
      text: 'We are sorry about the late cake. We have spoken with our driver and we want to make it right for Anna.',
      level: 'tip',
      message: 'we',
    },
  ],
  silent: [
    { text: 'We are excited to announce our new sourdough.', near: 'under twelve words', notEnough: true },
    {
      text: 'The oven was lit at four, the dough had rested for a night, and the bread is good.',
      near: 'no pronouns at all',
      notEnough: true,
    },
    {
      text: 'We have new hours from Monday: the shop opens at seven so you can stop by before your train.',
      near: 'one we, two you',
      notEnough: false,
    },
    {
      text: 'Thank you all for coming. See you on Sunday. You know where the door is, and how are you?',
      near: 'idioms only',
      notEnough: true,
    },
    {
      text: 'Let’s bake together this Sunday. We all love a warm kitchen, and all of us can learn to knead.',
      near: 'an inclusive we',
      notEnough: true,
    },
    {
      text: 'Shipping to the US and Canada from Monday. US orders arrive in ten days, US returns are free of charge.',
      near: 'US is a country',
      notEnough: true,
    },
    {
      text: 'A regular said this morning: "We love our bread from here, we tell our friends and our family." It made the day.',
      near: 'the we is a customer’s, in quotation marks',
      notEnough: true,
    },
    {
      surface: 'reply',
      text: 'I am sorry about the late cake. I have spoken with our driver and we want to make it right, we do.',
      near: 'a reply with an I in it',
    },
    {
      text: 'Crumb makes bread. A crumb of bread, a crumb of cheese, and a crumb of salt is all that lunch needs.',
      plan: crumb,
      near: 'crumb is a word, Crumb is the name',
      notEnough: true,
    },
  ],
});
