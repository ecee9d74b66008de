import { dates } from '@/lib/coach/rules/offer/dates';
import { testRule } from '../../rule-tester';

testRule(dates, {
  speaks: [
    {
      text: 'Tasting on Friday 29 November, all are welcome.',
      level: 'stop',
      message: 'weekday',
      title: '29 November is a Sunday, not a Friday',
    },
    {
      text: 'Friday the 29th of November',
      level: 'stop',
      message: 'weekday',
      words: ['Friday the 29th of November'],
    },
    { text: '29 November (Friday)', level: 'stop', message: 'weekday' },
    {
      text: 'See you on Friday 21/11',
      level: 'stop',
      message: 'weekday',
      title: '21 November is a Saturday, not a Friday',
    },
    {
      text: 'Saturday 20th we open',
      level: 'stop',
      message: 'weekday',
      title: '20 November is a Friday, not a Saturday',
    },
    {
      text: 'Open Friday 2 January',
      today: '2026-12-28',
      level: 'stop',
      message: 'weekday',
      title: '2 January 2027 is a Saturday, not a Friday',
    },
    { text: 'Offer ends 1 November', level: 'stop', message: 'past', title: '1 November is already over' },
    {
      text: 'Offer ends Nov 30, 2025',
      level: 'stop',
      message: 'past',
      title: '30 November 2025 is already over',
    },
    { text: 'Join us on 3 November for soup', level: 'stop', message: 'past' },
    {
      text: '20% off until 2026-11-15',
      level: 'stop',
      message: 'past',
      title: '15 November is already over',
    },
    {
      text: 'Closed from 20 November to 18 November',
      level: 'stop',
      message: 'backwards',
      title: 'It ends before it starts',
    },
    { text: 'Closed 20-18 November', level: 'stop', message: 'backwards' },
  ],
  silent: [
    { text: 'A class this Friday and Saturday, November 20 and 21', near: 'two weekdays, two days' },
    { text: 'Since 1998, open 9-5, founded 3 May 2010', near: 'years, hours, a founding day' },
    { text: 'Only £12.50, call 555-1234 or 91 555 12 11 until 5', near: 'prices and phone numbers' },
    {
      text: 'Version 2.3.1 is here, 24/7 support and a 50/50 chance, 1/2 price',
      near: 'versions and fractions',
    },
    { text: 'Come on Saturday 21 November', near: 'the right weekday' },
    { text: 'Thank you for coming on Saturday 14 November', near: 'looks back' },
    { text: 'We were closed until 3 November', near: 'until, but in the past' },
    { text: 'Our story began on Monday 4 May 1998', near: 'a true date of long ago' },
    { text: 'Closed 20 December - 5 January', near: 'over the new year' },
    {
      text: 'Fair on Saturday 18 September',
      near: 'next year’s Saturday, though nearest is this year’s Friday',
    },
    { text: 'Friday 27, Saturday 28 and Sunday 29 November', near: 'a list of days' },
    {
      text: 'See you Thursday 19 November, Friday 20 November',
      near: 'the weekday after belongs to the next date',
    },
    { text: 'Offer until 12/11', near: '12 November is over, December 11 is not' },
    { text: 'Offer until 16 November', near: 'today is not over' },
    { text: 'On Sunday 15th Avenue closes', near: 'a street' },
    { text: 'You may 10 times ask, and in march 3 dogs came', near: 'may and march as words' },
    { text: 'Saturday 16th and Saturday 23rd January', near: 'the month stands elsewhere' },
    { text: 'Born on 29 February 2024 and back by 1 December', near: 'a leap day' },
    { text: '' },
  ],
});
