import { noWayIn } from '@/lib/coach/rules/conversation/no-way-in';
import { testRule } from '../../rule-tester';

const text = 'The new rye loaf with walnuts is on the shelf, and it goes well with cheese and pears.';
const quiet = [{ invites: false }, { invites: false }, { invites: false }];

testRule(noWayIn, {
  speaks: [
    { text, recent: quiet, level: 'tip', message: 'nothing', title: 'Nothing here that readers can answer' },
    {
      text: 'Did you know that rye keeps for a week? Ready to try it? Then come to the shop at seven.',
      recent: quiet,
      level: 'tip',
      message: 'nothing',
    },
    { text, recent: [...quiet, { invites: true }], level: 'tip', message: 'nothing' },
    {
      text: 'What do you put on your toast on Sundays? Butter, jam, or an egg from the farm next door?',
      recent: quiet,
      level: 'praise',
      message: 'asks',
    },
    {
      text: 'Rye or wheat? Tell us below which of the two we should bake on Sunday.',
      level: 'praise',
      message: 'asks',
      words: ['Tell us'],
    },
    {
      text: 'Share a photo of your Sunday table with us, and we hang the best ones up in the shop.',
      level: 'praise',
      message: 'asks',
    },
  ],
  silent: [
    {
      text,
      recent: [{ invites: false }, { invites: true }, { invites: false }],
      near: 'the last but one asked',
    },
    { text, recent: [{ invites: false }, { invites: false }], near: 'only two past posts', notEnough: true },
    { text, recent: [], notEnough: true },
    {
      text: 'We are closed on Monday for stocktaking, and back at seven on Tuesday.',
      recent: quiet,
      near: 'a notice expects no answer',
    },
    {
      text: 'Merry Christmas to all of you, and a quiet and warm new year with bread.',
      recent: quiet,
      near: 'a greeting expects no answer',
    },
    {
      text: 'The rye loaf is back on the shelf.',
      recent: quiet,
      near: 'under twelve words',
      notEnough: true,
    },
    { text, surface: 'reply', recent: quiet, near: 'a reply' },
    {
      text,
      recent: quiet.map((post) => ({ ...post, network: 'linkedin' as const })),
      near: 'quiet on another network',
      notEnough: true,
    },
    {
      text: 'He would tell us stories by the oven, and the bread was never better than then.',
      recent: [{ invites: true }],
      near: 'tell us, but no invitation',
    },
  ],
});
