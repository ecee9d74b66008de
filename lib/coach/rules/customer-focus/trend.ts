import { networkNames, networks } from '@/lib/model/network';
import { defineRule, notEnough, pass, speak, wordsNeeded } from '@/lib/coach/define-rule';
import { postsOn } from '@/lib/coach/posts-on';

/** Posts looked at, fewest of them, fewest words like "you" and "we" in all, and the shares of the balance rule. */
const [window, fewestPosts, fewestWords] = [10, 6, 12];
const [tooLow, good] = [0.4, 0.6];

/** Whom the last ten posts on this network spoke of; weighs more than one post. */
export const trend = defineRule({
  id: 'customer-focus/trend',
  levels: ['praise', 'tip'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: fewestPosts },
  languages: 'any',
  evidence: 'focus-trend',
  messages: {
    business: {
      title: 'Your last {count} posts here are mostly about you',
      seen: 'On {network}: about you {self}, about your customers {you}.',
      step: 'Give this one to a customer: what they asked, tried or made.',
    },
    customers: {
      title: 'Your last {count} posts here speak to your customers',
      seen: 'On {network}: about them {you}, about you {self}.',
      step: '',
    },
  },
  good: [
    {
      text: 'The rye loaf is on the shelf from seven, and it keeps well until the weekend.',
      recent: Array.from({ length: 6 }, () => ({
        sound: { words: 20, sentences: 2, emoji: 0, you: 3, self: 1, half: 0 },
      })),
    },
  ],
  bad: [
    {
      text: 'The rye loaf is on the shelf from seven, and it keeps well until the weekend.',
      recent: Array.from({ length: 6 }, () => ({
        sound: { words: 20, sentences: 2, emoji: 0, you: 0, self: 3, half: 0 },
      })),
    },
  ],
  review({ features, recent, network, plan }) {
    if (plan.voice?.speaksToYou === false) return pass;
    const sounds = postsOn(network, recent)
      .slice(0, window)
      .flatMap(({ sound }) => sound ?? []);
    if (sounds.length < fewestPosts) {
      return notEnough(`It needs ${fewestPosts} past posts on ${networkNames[network]}.`);
    }
    const sum = (count: (sound: (typeof sounds)[number]) => number): number =>
      sounds.reduce((all, sound) => all + count(sound), 0);
    const you = sum((sound) => sound.you);
    const [we, me] = [sum(({ self }) => self), sum(({ half }) => half)];
    if (you + we + me < fewestWords) return notEnough('Too few words like “you” and “we” in the last posts.');
    const share = (you + 1) / (you + we + me / 2 + 2);
    const said = {
      values: { count: sounds.length, network: networkNames[network], self: we + me, you },
      spans: [],
    };
    if (share > good) return speak({ level: 'praise', message: 'customers', ...said });
    // A draft that is about customers already does what the tip asks for.
    const isBetter = features.focus.you.length > 0 && features.focus.share > good;
    return share >= tooLow || isBetter ? pass : speak({ level: 'tip', message: 'business', ...said });
  },
});
