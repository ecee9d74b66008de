import type { Sound } from '@/lib/model/post';
import { drift } from '@/lib/coach/rules/voice/drift';
import { testRule } from '../../rule-tester';

const usual: Sound = { words: 16, sentences: 2, emoji: 0, you: 1, self: 0, half: 1 };
const sounds = (given: Partial<Sound> = {}, count = 15) =>
  Array.from({ length: count }, () => ({ sound: { ...usual, ...given } }));
const plain = 'The rye loaf is on the shelf from seven. It keeps well until the weekend.';
const long =
  'The rye loaf that my neighbour asked for in the spring is on the shelf from seven and keeps well.';

testRule(drift, {
  speaks: [
    {
      text: long,
      recent: sounds(),
      level: 'tip',
      message: 'long',
      title: 'Longer sentences than you usually write',
    },
    {
      text: `${long.slice(0, -1)} until the weekend.`,
      recent: sounds({ words: 10 }, 20),
      level: 'tip',
      message: 'long',
    },
    { text: `${plain} 🍞🥖🥐`, recent: sounds(), level: 'tip', message: 'emoji', words: ['🍞', '🥖', '🥐'] },
    {
      text: `🎉 ${plain} 🍞🍞`,
      recent: [...sounds({}, 19), ...sounds({ emoji: 2 }, 1)],
      level: 'tip',
      message: 'emoji',
    },
    {
      text: 'We baked the rye. Our oven is warm. Come in and take one home today.',
      recent: sounds(),
      level: 'tip',
      message: 'person',
      words: ['We', 'Our'],
    },
  ],
  silent: [
    { text: plain, recent: sounds(), near: 'as usual' },
    { text: long, recent: sounds({}, 14), near: 'fourteen posts', notEnough: true },
    { text: long, recent: sounds({ words: 24 }), near: 'longer, but not twice as long' },
    {
      text: 'One. Two. Three. Four. Five. Six. Seven. Eight. Nine. Ten rolls on one tray here.',
      recent: sounds({ words: 2 }),
      near: 'twice as long, yet short',
    },
    { text: `${plain} 🍞🥖`, recent: sounds(), near: 'two emoji' },
    {
      text: `${plain} 🍞🥖🥐`,
      recent: [...sounds({}, 12), ...sounds({ emoji: 1 }, 4)],
      near: 'an owner who uses emoji now and then',
    },
    {
      text: 'We baked the rye. Our oven is warm. Come in and take one home today.',
      recent: sounds({ self: 1, half: 1 }),
      near: 'an owner who says both',
    },
    {
      text: 'I baked the rye. Our oven is warm, we are in. Come and take one home.',
      recent: sounds(),
      near: 'an I beside the we',
    },
    {
      text: long,
      recent: Array.from({ length: 20 }, () => ({})),
      near: 'posts of an older version',
      notEnough: true,
    },
  ],
});
