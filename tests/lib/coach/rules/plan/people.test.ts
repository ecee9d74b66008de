import { markWords } from '@/lib/coach/text/marks';
import { readWords } from '@/lib/coach/text/words';
import { people } from '@/lib/coach/rules/plan/people';
import { testRule } from '../../rule-tester';

const plan = { people: [{ name: 'Mill Lane Runners', words: ['millrunners'] }, { name: 'Anna Bell' }] };
const said = (text: string, count = 8) =>
  Array.from({ length: count }, () => ({ marks: markWords(readWords(text)) }));

testRule(people, {
  speaks: [
    {
      text: '',
      plan,
      recent: said('rye'),
      level: 'tip',
      message: 'quiet',
      title: 'Your last 8 posts did not mention Mill Lane Runners',
    },
    {
      text: '',
      plan,
      recent: said('thank you @millrunners'),
      level: 'tip',
      message: 'quiet',
      title: 'Your last 8 posts did not mention Anna Bell',
    },
    { text: '', plan, recent: [...said('rye', 20), ...said('Anna Bell')], level: 'tip', message: 'quiet' },
    {
      text: 'Thank you to the Mill Lane Runners.',
      plan,
      recent: said('rye'),
      level: 'praise',
      message: 'named',
      title: 'You bring in Mill Lane Runners',
    },
    { text: 'Rolls for @millrunners at seven', plan, recent: said('rye'), level: 'praise', message: 'named' },
    {
      text: 'Anna Bell asked for rye.',
      plan,
      recent: said('Mill Lane Runners'),
      level: 'praise',
      message: 'named',
    },
  ],
  silent: [
    { text: '', recent: said('rye'), near: 'nobody in the plan' },
    { text: '', plan, recent: said('Anna Bell and the Mill Lane Runners'), near: 'both named of late' },
    { text: 'Rye from seven.', plan, recent: said('rye'), near: 'a draft that names nobody' },
    { text: 'Come to Mill Lane for rolls.', plan, recent: said('rye'), near: 'half of the name' },
    { text: 'Anna Bell asked for rye.', plan, recent: said('Anna Bell'), near: 'named of late, too' },
    { text: '', plan, recent: said('rye', 7), near: 'seven posts', notEnough: true },
    {
      text: '',
      plan,
      recent: Array.from({ length: 9 }, () => ({})),
      near: 'posts of an older version',
      notEnough: true,
    },
    { text: '', surface: 'reply', plan, recent: said('rye'), near: 'a reply' },
  ],
});
