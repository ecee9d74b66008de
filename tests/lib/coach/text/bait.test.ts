import { describe, expect, it } from 'vitest';
import { findPhrasebook } from '@/lib/coach/languages/find-phrasebook';
import { findBait } from '@/lib/coach/text/bait';
import { plainText } from '@/lib/coach/text/plain-text';

const classesOf = (text: string, language = 'en') =>
  findBait(plainText(text, []), findPhrasebook(language)!.advice).map(({ kind }) => kind);

describe('bait', () => {
  it.each([
    ['react', 'Hit the like button if rye is your thing'],
    ['react', 'Double-tap if you are up at five'],
    ['react', 'Drop a ❤️ if you can’t wait'],
    ['comment', 'Comment “RYE” to get the recipe'],
    ['share', 'Retweet to win a tin of biscuits'],
    ['share', 'Like and share'],
    ['tag', 'Tag someone who owes you a coffee'],
    ['vote', 'RT for rye, like for wheat'],
    ['follow', 'Follow us to enter'],
  ])('hears %s bait in “%s”', (kind, text) => expect(classesOf(text)).toContain(kind));

  it.each([
    'You might like this post about rye',
    'The comment you left made our day',
    'Share the loaf, keep the crust',
    'We tag each loaf with its hour',
    'Vote with your teeth: rye or wheat',
    'Follow the recipe to the letter',
    'Tell us below which one you like',
    'Help us find her: please share, missing cat near Mill Lane',
  ])('hears none in “%s”', (text) => expect(classesOf(text)).toEqual([]));
});
