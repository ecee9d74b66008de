import { english } from '@/lib/coach/languages/en/english';
import { spanish } from '@/lib/coach/languages/es/spanish';
import type { PastPost } from '@/lib/model/post';
import { holdsPhrase, markOf, marksOf } from './marks';
import { readWords } from './words';

/** How much of a phrase's telling words a text holds. */
export interface Held {
  readonly held: number;
  readonly of: number;
  /** 0 to 1; 0 for a phrase without telling words */
  readonly share: number;
}

/** A question is answered from this share of its telling words on (our choice, tried on hand-written pairs). */
const [answered, fewest] = [0.6, 2];
/** A story is told from this share of its telling words on; with its person's name, from fewer. */
const [told, toldWords] = [0.6, 3];
const [toldByName, wordsBesideName] = [0.25, 2];
/** Longer notes are told by what they begin with. */
const wordsCompared = 40;

/**
 * How many of a phrase's telling words stand in a text, by its marks. `small` are the words that tell nothing; without
 * them, those of every language we read.
 */
export function measureHeld(phrase: string, marks: ReadonlySet<number>, small?: ReadonlySet<string>): Held {
  const telling = readWords(phrase)
    .filter(({ word }) => !isSmall(word, small))
    .slice(0, wordsCompared);
  const wanted = new Set(telling.map(({ word }) => markOf(word)));
  const held = [...wanted].filter((mark) => marks.has(mark)).length;
  return { held, of: wanted.size, share: wanted.size === 0 ? 0 : held / wanted.size };
}

/** True when a text of so many words answers a question: it holds what the question is about, and says more than it asks. */
export function isAnswer(
  question: string,
  text: { readonly marks: ReadonlySet<number>; readonly words: number },
  small?: ReadonlySet<string>,
): boolean {
  const { held, share } = measureHeld(question, text.marks, small);
  return held >= fewest && share >= answered && text.words >= readWords(question).length + fewest;
}

/** True when a text tells a story: most of its telling words, or its person's name and some of them. */
export function tellsStory(
  story: { readonly text: string; readonly who?: string | undefined },
  marks: ReadonlySet<number>,
): boolean {
  const { held, share } = measureHeld(story.text, marks);
  if (held >= toldWords && share >= told) return true;
  const isNamed = story.who !== undefined && holdsPhrase(marks, [story.who]);
  return isNamed && held >= wordsBesideName && share >= toldByName;
}

/** True when a past post holds one of the phrases. */
export function speaksOf(post: PastPost, phrases: readonly string[]): boolean {
  return holdsPhrase(marksOf(post), phrases);
}

/** True when a past post answers a question. */
export function answersQuestion(post: PastPost, question: string): boolean {
  return isAnswer(question, { marks: marksOf(post), words: post.sound?.words ?? 0 });
}

function isSmall(word: string, small: ReadonlySet<string> | undefined): boolean {
  if (small) return small.has(word);
  return word.length < 3 || english.advice.smallWords.has(word) || spanish.advice.smallWords.has(word);
}

/** The words of a text that tell what it is about, each once, in their order. */
export function tellingWords(text: string): string[] {
  return [...new Set(readWords(text).map(({ word }) => word))].filter(
    (word) => !isSmall(word, undefined) && /\p{L}/u.test(word),
  );
}
