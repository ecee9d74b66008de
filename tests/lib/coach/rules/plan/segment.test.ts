import { markWords } from '@/lib/coach/text/marks';
import { readWords } from '@/lib/coach/text/words';
import { segment } from '@/lib/coach/rules/plan/segment';
import { testRule } from '../../rule-tester';

const rye = 'The rye loaf is on the shelf from seven, and it keeps well until the weekend.';
const brides = 'Brides, a word about your cake: order it six weeks before the day, and taste it twice.';
const said = (text: string, count = 6) =>
  Array.from({ length: count }, () => ({ marks: markWords(readWords(text)) }));
const plan = {
  segments: [
    { name: 'brides', words: ['wedding'] },
    { name: 'office lunches', words: ['lunch'] },
  ],
};

testRule(segment, {
  speaks: [
    {
      text: rye,
      plan,
      recent: said('rye'),
      level: 'tip',
      message: 'forgotten',
      title: 'Your last 6 posts did not speak to brides',
    },
    {
      text: rye,
      plan,
      recent: said('a wedding cake'),
      level: 'tip',
      message: 'forgotten',
      title: 'Your last 6 posts did not speak to office lunches',
    },
    { text: rye, plan, recent: [...said('rye', 10), ...said('wedding')], level: 'tip', message: 'forgotten' },
    {
      text: brides,
      plan,
      recent: said('rye'),
      level: 'praise',
      message: 'spoken',
      title: 'This one is for brides',
    },
    {
      text: 'A wedding cake wants time: order it six weeks before, and taste it twice.',
      plan,
      recent: said('lunch'),
      level: 'praise',
      message: 'spoken',
    },
    {
      text: 'عرائس المدينة، كعكة الزفاف تحتاج إلى ستة أسابيع، تذوقوها مرتين قبل اليوم الكبير عندنا هنا',
      language: 'ar',
      plan: { segments: [{ name: 'عرائس' }] },
      recent: said('rye'),
      level: 'praise',
      message: 'spoken',
    },
  ],
  silent: [
    { text: rye, recent: said('rye'), near: 'no segments in the plan' },
    { text: rye, plan, recent: said('bride lunch'), near: 'both were spoken to, one in the singular' },
    { text: brides, plan, recent: said('wedding lunch'), near: 'spoken to of late, too' },
    {
      text: 'Lunch for the office: order by ten, and we bring it on the bicycle at noon.',
      plan,
      recent: said('lunch'),
      near: 'another segment than the forgotten one',
    },
    { text: rye, plan, recent: said('rye', 5), near: 'five posts', notEnough: true },
    {
      text: rye,
      plan,
      recent: Array.from({ length: 8 }, () => ({})),
      near: 'posts of an older version',
      notEnough: true,
    },
    { text: 'Rye from seven.', plan, recent: said('rye'), near: 'under twelve words', notEnough: true },
    { text: rye, plan: { segments: [] }, recent: said('rye') },
  ],
});
