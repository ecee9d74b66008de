import { networks } from '@/lib/model/network';
import { defineRule, languages, pass, speak, wordsNeeded } from '@/lib/coach/define-rule';
import { findAll } from '@/lib/coach/text/spans';

/** An offer for followers with no way to bring somebody along. */
export const shareable = defineRule({
  id: 'offer/shareable',
  levels: ['praise', 'tip'],
  scope: 'draft',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: 0 },
  languages,
  evidence: 'offer-followers',
  messages: {
    alone: {
      title: 'Your followers cannot bring anybody to this offer',
      seen: '“{quote}” keeps it to one person.',
      step: 'Add a way to pass it on: “{idea}”',
    },
    together: { title: 'They can bring somebody to this offer', seen: '“{quote}”', step: '' },
  },
  good: [{ text: 'For our followers: bring a friend on Saturday and both of you get a free walnut roll.' }],
  bad: [
    { text: 'For our followers only: a free walnut roll on Saturday, just show this post at the counter.' },
  ],
  review({ features, text }) {
    const { offer, phrases, plain, kind, bait } = features;
    if (!offer || !phrases || kind.primary === 'contest' || bait.length > 0) return pass;
    const special = findAll(plain, phrases.advice.exclusive)[0];
    if (!special) return pass;
    const along = findAll(plain, phrases.advice.passOn)[0];
    if (along) {
      const values = { quote: text.slice(along.start, along.end) };
      return speak({ level: 'praise', message: 'together', values, spans: [along] });
    }
    const idea = phrases.advice.suggest.bringAFriend;
    const values = { quote: text.slice(special.start, special.end), idea };
    return speak({ level: 'tip', message: 'alone', values, spans: [special], insert: ` ${idea}` });
  },
});
