import { markWords } from '@/lib/coach/text/marks';
import { readWords } from '@/lib/coach/text/words';
import { season } from '@/lib/coach/rules/plan/season';
import { testRule } from '../../rule-tester';

const plan = { seasons: [{ name: 'Valentine’s Day', words: ['valentine'], date: '2027-02-14' }] };
const said = (text: string, civilDate: string) => ({ marks: markWords(readWords(text)), civilDate });

testRule(season, {
  speaks: [
    {
      text: '',
      today: '2027-01-24',
      plan,
      level: 'tip',
      message: 'before',
      title: 'Valentine’s Day is in 21 days',
    },
    {
      text: '',
      today: '2027-01-31',
      plan,
      recent: [said('Valentine', '2027-01-25')],
      level: 'tip',
      message: 'before',
      title: 'Valentine’s Day is in 14 days',
    },
    { text: '', today: '2027-02-07', plan, level: 'tip', message: 'before' },
    {
      text: '',
      today: '2027-02-14',
      plan,
      recent: [said('valentines', '2027-02-13')],
      level: 'tip',
      message: 'today',
      title: 'Valentine’s Day is today',
    },
    {
      text: '',
      today: '2027-02-15',
      plan,
      level: 'tip',
      message: 'after',
      title: 'Valentine’s Day was on 14 February',
    },
    { text: '', today: '2027-02-21', plan, level: 'tip', message: 'after' },
    {
      text: 'What would you love to find on the breakfast tray on Valentine’s Day?',
      today: '2027-01-25',
      plan,
      level: 'praise',
      message: 'early',
      title: 'You speak of Valentine’s Day 20 days ahead',
    },
    {
      text: 'Una tarta para San Valentín',
      language: 'es',
      today: '2027-02-01',
      plan: { seasons: [{ name: 'San Valentín', date: '2027-02-14' }] },
      level: 'praise',
      message: 'early',
    },
  ],
  silent: [
    { text: '', today: '2027-01-23', plan, near: '22 days ahead' },
    { text: '', today: '2027-02-25', plan, near: '11 days after' },
    {
      text: '',
      today: '2027-01-26',
      plan,
      recent: [said('Valentine', '2027-01-25')],
      near: 'asked yesterday',
    },
    { text: '', today: '2027-02-14', plan, recent: [said('valentine', '2027-02-14')], near: 'posted today' },
    { text: 'The rye is on the shelf.', today: '2027-01-25', plan, near: 'a draft about something else' },
    { text: 'Happy Valentine’s Day', today: '2027-02-14', plan, near: 'the day itself is not early' },
    { text: '', today: '2027-01-25', near: 'no occasions in the plan' },
    { text: '', surface: 'reply', today: '2027-01-25', plan, near: 'a reply' },
  ],
});
