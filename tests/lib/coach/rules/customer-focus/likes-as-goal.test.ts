import { likesAsGoal } from '@/lib/coach/rules/customer-focus/likes-as-goal';
import { testRule } from '../../rule-tester';

const bait = (text: string, title?: string) =>
  ({ text, level: 'caution', message: 'bait', ...(title ? { title } : {}) }) as const;

testRule(likesAsGoal, {
  speaks: [
    bait('Like if you agree, scroll on if you do not.', 'This asks for likes, not for an answer'),
    bait(
      'Comment "YES" if you want the recipe of our rye.',
      'This asks for a word typed below, not for an answer',
    ),
    bait('Type CAKE below and we send you the menu.'),
    bait('Share this post with 5 friends who love bread.', 'This asks for shares, not for an answer'),
    bait('RT for your chance to win a box of rolls.'),
    bait('Follow, like and share to be in the draw.'),
    bait('Tag a friend who would eat the whole tray.', 'This asks for tags, not for an answer'),
    bait('Tag two friends below and come in on Sunday.'),
    bait(
      'Like for rye, comment for wheat. Voting ends at five.',
      'This asks for votes by reaction, not for an answer',
    ),
    { ...bait('Etiqueta a un amigo que se comería la bandeja entera.'), language: 'es' },
    { ...bait('Comparte esta publicación y gana una tarta para el domingo.'), language: 'es' },
  ],
  silent: [
    { text: 'Which would you order, and why? Tell us below.', near: 'asks for an answer' },
    { text: 'Share your recipe with us and we bake the best one on Sunday.', near: 'asks for their recipe' },
    { text: 'Please share your advice: which mill near town is good?', near: 'asks for advice' },
    { text: 'Our cat is lost. Please share this post so that we find her.', near: 'asks for help' },
    { text: 'We like to share the bread that is left with the shelter.', near: 'like and share as words' },
    { text: 'What would you like to see next week on the shelf?', near: 'would like' },
    {
      text: 'Comment with your favourite loaf and what you put on it.',
      near: 'a comment they can think about',
    },
    { text: 'The price tag is a mistake, the rye is four pounds.', near: 'a tag on a thing' },
    { text: 'Bring a friend on Saturday and share a table by the window.', near: 'shares a table' },
    { text: 'Follow the smell of bread down Mill Lane to the green door.', near: 'follow your nose' },
    { text: 'Tag a friend', near: 'still being typed', notEnough: true },
    {
      text: 'Comenta qué pan te llevas el domingo y con qué lo tomas.',
      language: 'es',
      near: 'a Spanish question',
    },
    { text: 'Tag a friend who would eat the whole tray!', surface: 'reply', near: 'a reply' },
  ],
});
