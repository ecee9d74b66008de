import { access } from '@/lib/coach/rules/craft/access';
import { testRule } from '../../rule-tester';

testRule(access, {
  speaks: [
    {
      text: '𝗙𝗿𝗲𝘀𝗵 rolls from seven',
      level: 'tip',
      message: 'letters',
      words: ['𝗙𝗿𝗲𝘀𝗵'],
      title: 'Fancy letters are silent for some readers',
    },
    { text: 'Rolls: 𝒻𝓇ℯ𝓈𝒽 𝓇𝑜𝓁𝓁𝓈', level: 'tip', message: 'letters' },
    { text: 'Ｆｒｅｓｈ rolls', level: 'tip', message: 'letters' },
    { text: 'Rolls #smallbusinesssaturday', level: 'tip', message: 'tag', words: ['#smallbusinesssaturday'] },
    {
      text: 'Rolls 🥐🥐🥐🥐',
      level: 'tip',
      message: 'emoji',
      title: '4 emoji in a row are read out one by one',
    },
    {
      text: '👩‍🍳 👨‍👩‍👧 🇪🇸 👍🏽 ❤️ rolls',
      level: 'tip',
      message: 'emoji',
      title: '5 emoji in a row are read out one by one',
    },
    { text: 'Sorry, Anna 🥐🥐🥐🥐', surface: 'reply', level: 'tip', message: 'emoji' },
  ],
  silent: [
    { text: 'Rolls #SmallBusinessSaturday', near: 'capitals in the tag' },
    { text: 'Rolls #sourdough #breadbaking', near: 'short tags' },
    { text: 'Rolls 🥐🥐🥐', near: 'three emoji' },
    { text: '🥐 Rolls\n🥖 Rye\n🍞 Wheat\n🥯 Bagels', near: 'emoji as bullets' },
    { text: 'The angle 𝛼 is steep', near: 'one letter of mathematics' },
    { text: '👨‍👩‍👧‍👦', near: 'one emoji of four people' },
    { text: 'Crumb™ © 2026 ↔ ®', near: 'signs' },
    { text: 'Brötchen und Gebäck für alle', near: 'letters with marks' },
  ],
});
