import { answersQuestion } from '@/lib/coach/rules/customer-focus/answers-question';
import { testRule } from '../../rule-tester';

const asked = (...texts: string[]) => ({ questions: texts.map((text) => ({ text })) });
const freeze = asked('Can I freeze sourdough?');

testRule(answersQuestion, {
  speaks: [
    {
      text: 'Freeze the sourdough in slices and toast them straight from the freezer.',
      plan: freeze,
      level: 'praise',
      message: 'answers',
      title: 'You answer what a customer asked',
    },
    {
      text: 'Rings can be resized by two sizes in a week; bring yours in and wait for a coffee.',
      plan: asked('Do you do repairs?', 'How long does resizing rings take, a week?'),
      level: 'praise',
      message: 'answers',
    },
    {
      text: 'Se puede congelar la masa madre en rebanadas y tostarla después, sin descongelar.',
      language: 'es',
      plan: asked('¿Puedo congelar la masa madre?'),
      level: 'praise',
      message: 'answers',
    },
    { text: '', plan: freeze, level: 'tip', message: 'open' },
    {
      text: ' \n',
      plan: {
        questions: [{ text: 'Do you deliver?', answeredIn: 'post-1' }, { text: 'Is the rye vegan?' }],
      },
      level: 'tip',
      message: 'open',
      title: 'A customer asked, and no post answers it yet',
    },
  ],
  silent: [
    { text: '', near: 'no question in the plan', notEnough: false },
    { text: '', plan: { questions: [{ text: 'Do you deliver?', answeredIn: 'p' }] }, near: 'all answered' },
    { text: 'Can I freeze sourdough?', plan: freeze, near: 'the question itself' },
    { text: 'The sourdough is warm from seven, come early.', plan: freeze, near: 'one word of it' },
    {
      text: 'Can I freeze the sourdough you sold me today, and for how long do you think?',
      plan: freeze,
      near: 'a question again',
    },
    { text: 'Freeze sourdough.', plan: freeze, near: 'no longer than the question' },
    { text: 'You can do it, we all can.', plan: asked('How do I do it?'), near: 'small words only' },
    { text: '', surface: 'reply', plan: freeze, near: 'a reply' },
    { text: 'Freeze sourdough in slices.', plan: { questions: [] } },
  ],
});
