import { shouting } from '@/lib/coach/rules/voice/shouting';
import { testRule } from '../../rule-tester';

testRule(shouting, {
  speaks: [
    {
      text: 'FRESH WARM ROLLS TODAY from seven',
      level: 'tip',
      message: 'capitals',
      words: ['FRESH WARM ROLLS TODAY'],
      title: 'A row of words in capitals',
    },
    { text: 'Come in, DON’T MISS THE LAST LOAF of the week', level: 'tip', message: 'capitals' },
    {
      text: 'PAN RECIÉN HECHO ESTA MAÑANA desde las siete',
      language: 'es',
      level: 'tip',
      message: 'capitals',
    },
    { text: 'Fresh rolls from seven!!!', level: 'tip', message: 'marks', words: ['!!!'] },
    {
      text: 'Rolls! Rye! Wheat! Oats! All of it from seven.',
      level: 'tip',
      message: 'marks',
      title: 'Many exclamation marks',
    },
    { text: 'Is it Friday?!!! Yes, and the rolls are warm.', level: 'tip', message: 'marks' },
  ],
  silent: [
    { text: 'The NHS and RNLI crews get a free roll today!', near: 'two names in capitals' },
    { text: 'The NBA LEAGUE PASS is on in the café tonight.', near: 'a name of three' },
    { text: 'What a day! Thank you all! See you on Sunday!', near: 'three marks' },
    { text: 'ROLLS from seven, RYE from eight, WHEAT from nine, OATS from ten', near: 'capitals apart' },
    { text: '#FRESH #WARM #ROLLS #TODAY from seven', near: 'tags in capitals' },
    { text: 'RYE\nWHEAT\nOATS\nSPELT on the shelf', near: 'a list' },
    { text: 'Sale!!!', near: 'still being typed', notEnough: true },
    { text: 'パンは七時から毎日ここで焼きたてです', language: 'ja', near: 'a script without capitals' },
    { text: 'I AM A fan of A B C tests in town', near: 'short words' },
  ],
});
