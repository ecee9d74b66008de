import { voiceWords } from '@/lib/coach/rules/voice/words';
import { testRule } from '../../rule-tester';

const plan = { voice: { avoid: ['cheap', 'must-have', 'last chance'], use: ['slow bread'] } };

testRule(voiceWords, {
  speaks: [
    {
      text: 'Cheap rolls from seven.',
      plan,
      level: 'tip',
      message: 'avoid',
      title: '“Cheap” is on your list of words to avoid',
      words: ['Cheap'],
    },
    {
      text: 'Last  chance: the last-chance loaf, a must-have.',
      plan,
      level: 'tip',
      message: 'avoid',
      words: ['Last  chance', 'must-have'],
    },
    { text: 'Cheap, slow bread.', plan, level: 'tip', message: 'avoid' },
    { text: 'Cheap rolls, Anna, I am sorry.', surface: 'reply', plan, level: 'tip', message: 'avoid' },
    { text: 'Slow bread from seven.', plan, level: 'praise', message: 'use', words: ['Slow bread'] },
    {
      text: 'Pan barato desde las siete',
      language: 'es',
      plan: { voice: { avoid: ['barato'] } },
      level: 'tip',
      message: 'avoid',
    },
  ],
  silent: [
    { text: 'Cheaper rolls from seven.', plan, near: 'another word' },
    { text: 'The last of the plums, a chance to try.', plan, near: 'both words, apart' },
    { text: 'Slow and steady bread.', plan, near: 'a word between' },
    { text: 'Cheap rolls from seven.', near: 'nothing in the plan' },
    { text: 'Cheap rolls from seven.', plan: { voice: {} }, near: 'an empty list' },
    {
      text: 'Cheap rolls from seven.',
      plan: { voice: { avoid: ['', '  ', '…'] } },
      near: 'a list of nothing',
    },
    { text: '', plan },
    { text: 'chance last', plan, near: 'the other way round' },
  ],
});
