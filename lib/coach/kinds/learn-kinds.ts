import type { Kind } from '@/lib/model/kind';
import type { Post } from '@/lib/model/post';
import { findPhrasebook, readLanguage } from '@/lib/coach/languages/find-phrasebook';
import { echoWords } from '@/lib/coach/text/echo-words';

/** What the owner's corrections teach: how much each word speaks for each kind, in log odds. Derived, never stored. */
export interface KindLessons {
  readonly words: ReadonlyMap<string, ReadonlyMap<Kind, number>>;
  readonly taught: ReadonlySet<Kind>;
}

/** Only the newest corrections teach; older habits are gone. */
const newest = 200;
/** No lesson moves a kind by more than this, in log odds: enough to turn an even choice, not a plain "20% off". */
const [leastBonus, mostBonus] = [-1.5, 3];
/** A word must have been seen in a corrected post; how far one post can speak is held back by this many imagined ones. */
const doubt = 1;

/** Learns from the posts whose kind the owner has said (`kindBy` 'owner'); others teach nothing. Order does not matter. */
export function learnKinds(posts: readonly Post[]): KindLessons {
  const told = posts
    .filter(({ kindBy }) => kindBy === 'owner')
    .toSorted((a, b) => b.instant - a.instant || (a.id < b.id ? -1 : 1))
    .slice(0, newest);
  const perKind = new Map<Kind, number>();
  const counts = new Map<string, Map<Kind, number>>();
  for (const { kind, text } of told) {
    perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
    for (const word of wordsOf(text)) {
      const own = counts.get(word) ?? new Map<Kind, number>();
      counts.set(word, own.set(kind, (own.get(kind) ?? 0) + 1));
    }
  }
  const words = new Map([...counts].map(([word, own]) => [word, speakFor(own, perKind)]));
  return { words, taught: new Set(perKind.keys()) };
}

/** How much a text's words move each kind, −1.5 to 3 in log odds; empty without lessons. */
export function lessonFor(
  lessons: KindLessons | undefined,
  words: readonly { readonly word: string }[],
): ReadonlyMap<Kind, number> {
  const bonus = new Map<Kind, number>();
  if (!lessons || lessons.taught.size === 0) return bonus;
  for (const word of new Set(words.map((one) => one.word))) {
    for (const [kind, worth] of lessons.words.get(word) ?? [])
      bonus.set(kind, (bonus.get(kind) ?? 0) + worth);
  }
  return new Map(
    [...bonus].map(([kind, sum]) => [kind, Math.min(mostBonus, Math.max(leastBonus, sum))] as const),
  );
}

/** Share of a kind's posts with the word against its share of all the others, held back towards even. */
function speakFor(own: ReadonlyMap<Kind, number>, perKind: ReadonlyMap<Kind, number>): Map<Kind, number> {
  const all = [...perKind.values()].reduce((sum, one) => sum + one, 0);
  const seen = [...own.values()].reduce((sum, one) => sum + one, 0);
  return new Map(
    [...perKind].map(([kind, posts]) => {
      const here = ((own.get(kind) ?? 0) + doubt * 0.1) / (posts + doubt);
      const elsewhere = (seen - (own.get(kind) ?? 0) + doubt * 0.1) / (all - posts + doubt);
      return [kind, Math.log(here / elsewhere)] as const;
    }),
  );
}

/** Words that carry a topic: no numbers, dates, links or small words of the language, nothing under three letters. */
function wordsOf(text: string): Set<string> {
  const words = echoWords(text);
  const small = findPhrasebook(readLanguage(words))?.advice.smallWords;
  return new Set(words.map(({ word }) => word).filter((word) => word.length > 2 && !small?.has(word)));
}
