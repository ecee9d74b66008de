import { networks } from '@/lib/model/network';
import type { PastPost, Sound } from '@/lib/model/post';
import { remember } from '@/lib/coach/remember';
import { defineRule, notEnough, pass, speak, wordsNeeded } from '@/lib/coach/define-rule';

/** Posts from which on a voice can be told (catalogue C). */
const fewest = 15;
/** A draft's sentences against the owner's own: so many times as long, and by at least so many words. */
const [times, byWords] = [2, 8];
/** Share of posts with emoji below which they are no habit, and how many in a draft break it. */
const [rare, someEmoji] = [0.1, 3];
/** Share of posts in which the owner says "I" more than "we", for a person to be a habit. */
const onePerson = 0.8;

/** Does the draft sound unlike the owner's own posts: sentence length, emoji, "I" or "we"? */
export const drift = defineRule({
  id: 'voice/drift',
  levels: ['tip'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: fewest },
  languages: 'any',
  evidence: 'voice',
  messages: {
    long: {
      title: 'Longer sentences than you usually write',
      seen: 'About {now} words each; your posts have about {usual}.',
      step: 'Read it aloud, and stop where you breathe.',
    },
    emoji: {
      title: 'More emoji than you usually use',
      seen: '{now} here; most of your posts have none.',
      step: 'Keep the one that says something.',
    },
    person: {
      title: 'You usually say “I”, this post says “we”',
      seen: '“We” and “our” {now} times.',
      step: 'Tell it as yourself, if it was you.',
    },
  },
  good: [
    {
      text: 'The rye loaf is on the shelf from seven. It keeps well until the weekend.',
      recent: Array.from({ length: 15 }, () => ({
        sound: { words: 16, sentences: 2, emoji: 0, you: 1, self: 0, half: 1 },
      })),
    },
  ],
  bad: [
    {
      text: 'The rye loaf is on the shelf from seven 🍞🥖🥐 and keeps well until the weekend.',
      recent: Array.from({ length: 15 }, () => ({
        sound: { words: 16, sentences: 2, emoji: 0, you: 1, self: 0, half: 1 },
      })),
    },
  ],
  review({ features, recent }) {
    const voice = readVoice(recent);
    if (!voice) return notEnough(`It needs ${fewest} past posts that Porchlight has read.`);
    const { sound } = features;
    const { usual } = voice;
    const now = wordsPerSentence(sound);
    if (now >= times * usual && now - usual >= byWords) {
      const values = { now: Math.round(now), usual: Math.round(usual) };
      return speak({ level: 'tip', message: 'long', values, spans: [] });
    }
    if (sound.emoji >= someEmoji && voice.withEmoji <= rare) {
      return speak({ level: 'tip', message: 'emoji', values: { now: sound.emoji }, spans: features.emoji });
    }
    const isWe = sound.self >= 2 && sound.half === 0;
    if (voice.aboutSelf >= fewest / 2 && voice.sayI >= onePerson && isWe) {
      return speak({
        level: 'tip',
        message: 'person',
        values: { now: sound.self },
        spans: features.focus.self,
      });
    }
    return pass;
  },
});

/** How the owner usually sounds; null while too few posts were read. */
const readVoice = remember((recent: readonly PastPost[]) => {
  const sounds = recent.flatMap(({ sound }) => (sound && sound.words > 0 ? [sound] : []));
  if (sounds.length < fewest) return null;
  const asOne = sounds.filter(({ self, half }) => self + half > 0);
  return {
    usual: median(sounds.map(wordsPerSentence)),
    withEmoji: sounds.filter(({ emoji }) => emoji > 0).length / sounds.length,
    aboutSelf: asOne.length,
    sayI: asOne.filter(({ self, half }) => half > self).length / Math.max(1, asOne.length),
  };
});

function wordsPerSentence({ words, sentences }: Sound): number {
  return words / Math.max(1, sentences);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
