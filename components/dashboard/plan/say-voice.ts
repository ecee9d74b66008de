import { sayCount, sayNumber } from '@/components/shared/say-number';
import type { VoicePrint } from '@/lib/plan/voice-print';

/** How the owner's posts sound, a line each. */
export function sayVoice(voice: VoicePrint): string[] {
  const { posts, wordsPerSentence, person, withEmoji, asking, words } = voice;
  const length =
    wordsPerSentence <= 9
      ? 'Short sentences'
      : wordsPerSentence <= 16
        ? 'Sentences of middle length'
        : 'Long sentences';
  return [
    `${length}, about ${wordsPerSentence} words each (${sayCount(posts, 'post')} read).`,
    ...(person === null ? [] : [person === 'i' ? 'You say “I”.' : 'You say “we”.']),
    `${upper(sayShare(withEmoji))} has an emoji.`,
    `${upper(sayShare(asking))} asks something people can answer.`,
    ...(words.length > 0 ? [`Words that come back: ${words.join(', ')}.`] : []),
  ];
}

/** A share from 0 to 1 as people say it: "every third post". */
function sayShare(share: number): string {
  if (share < 0.02) return 'no post';
  if (share > 0.8) return 'nearly every post';
  const one = Math.round(1 / share);
  if (one <= 1) return 'most of your posts: each';
  if (one > 12) return `one post in ${sayNumber(one)}`;
  return one === 2 ? 'every second post' : one === 3 ? 'every third post' : `one post in ${sayNumber(one)}`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
