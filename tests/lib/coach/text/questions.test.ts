import { describe, expect, it } from 'vitest';
import { canBeAnswered } from '@/lib/coach/text/questions';
import { readText } from '@/lib/coach/text/read-text';

describe('what a reader can answer', () => {
  it.each([
    'What do you put on your toast on Sundays?',
    'Which loaf is your favourite?',
    'Are you team rye or team wheat?',
    'How do you like your coffee?',
    'Tell us below.',
    'Let us know what is missing on the shelf.',
    'Best cake for a birthday: your picks below!',
    'Vote for the next loaf',
    'The best thing about Sunday is ____.',
  ])('%s', (text) => expect(canBeAnswered(readText(text, 'en'))).toBe(true));

  it.each([
    'Did you know that rye keeps for a week?',
    'Ready for the weekend?',
    'Looking for a birthday cake?',
    'Want to learn how to bake?',
    'Why wait?',
    'Have you heard the news?',
    'What are you waiting for?',
    'Who doesn’t love rye?',
    'Are you ready to bake?',
    'He would tell us stories.',
    'Is it Friday yet',
    '"What is this?" he said, and left.',
    'Need a cake for Saturday?',
  ])('not: %s', (text) => expect(canBeAnswered(readText(text, 'en'))).toBe(false));
});
