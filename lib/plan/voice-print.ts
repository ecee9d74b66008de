import type { Sound } from '@/lib/model/post';

/** One of the owner's own posts, as a voice is read from it. */
export interface VoiceSample {
  readonly sound: Sound;
  /** true when it asks something a reader can answer */
  readonly invites: boolean;
  /** its telling words, each once */
  readonly words: readonly string[];
}

/** How the owner's own posts sound; shares from 0 to 1. */
export interface VoicePrint {
  readonly posts: number;
  /** words a sentence has, in the middle post */
  readonly wordsPerSentence: number;
  /** of whom the posts speak; null where they speak of nobody in particular */
  readonly person: 'i' | 'we' | null;
  readonly withEmoji: number;
  readonly asking: number;
  /** words that come back in most posts, the most frequent first */
  readonly words: readonly string[];
}

/** Posts from which on a voice can be told (catalogue C), as in `voice/drift`. */
export const voiceNeeds = 15;
/** A word is the owner's own when it comes back in so many posts, and in such a share of them (our choice). */
const [comesBack, shareOfPosts, wordsShown] = [4, 0.08, 6];

/** The voice of posts with words; null for fewer than fifteen. */
export function readVoice(samples: readonly VoiceSample[]): VoicePrint | null {
  const spoken = samples.filter(({ sound }) => sound.words > 0);
  if (spoken.length < voiceNeeds) return null;
  const share = (has: (one: VoiceSample) => boolean) => spoken.filter(has).length / spoken.length;
  const asOne = share(({ sound }) => sound.half > sound.self);
  const asMany = share(({ sound }) => sound.self > sound.half);
  return {
    posts: spoken.length,
    wordsPerSentence: Math.round(
      median(spoken.map(({ sound }) => sound.words / Math.max(1, sound.sentences))),
    ),
    person: asOne + asMany < 0.2 ? null : asOne > asMany ? 'i' : 'we',
    withEmoji: share(({ sound }) => sound.emoji > 0),
    asking: share(({ invites }) => invites),
    words: favourites(spoken),
  };
}

function favourites(samples: readonly VoiceSample[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of samples) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const least = Math.max(comesBack, samples.length * shareOfPosts);
  return [...counts]
    .filter(([word, count]) => count >= least && word.length > 3)
    .toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, wordsShown)
    .map(([word]) => word);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
