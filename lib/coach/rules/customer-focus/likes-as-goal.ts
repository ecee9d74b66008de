import { networks } from '@/lib/model/network';
import { defineRule, languages, pass, speak } from '@/lib/coach/define-rule';
import type { BaitClass } from '@/lib/coach/text/bait';

/** Bait is short ("Like if you agree"), so it is heard before there are twelve words. */
const wordsOfBait = 4;

/** What each class of bait asks for. */
const wanted: Readonly<Record<BaitClass, string>> = {
  react: 'likes',
  comment: 'a word typed below',
  share: 'shares',
  tag: 'tags',
  vote: 'votes by reaction',
  follow: 'follows',
};

/** Asks for likes, shares, tags or a typed word only to raise counts, which networks show less. */
export const likesAsGoal = defineRule({
  id: 'customer-focus/likes-as-goal',
  levels: ['caution'],
  scope: 'draft',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsOfBait, minPosts: 0 },
  languages,
  evidence: 'bait',
  messages: {
    bait: {
      title: 'This asks for {wanted}, not for an answer',
      seen: '“{quote}” is what networks call engagement bait.',
      step: 'Ask something they can answer: “{question}”',
    },
  },
  good: [
    { text: 'Which of the two would you order, and why? Tell us below.' },
    { text: 'We need your advice: please share your recommendations for a mill near town.' },
  ],
  bad: [{ text: 'Tag a friend who would love this cake and share this post to win.' }],
  review({ features, text }) {
    const first = features.bait[0];
    if (!first || !features.phrases) return pass;
    const question = features.phrases.advice.suggest.whichAndWhy;
    return speak({
      level: 'caution',
      message: 'bait',
      values: {
        wanted: wanted[first.kind],
        quote: text.slice(first.start, Math.min(first.end, first.start + 60)),
        question,
      },
      spans: features.bait,
      insert: question,
    });
  },
});
