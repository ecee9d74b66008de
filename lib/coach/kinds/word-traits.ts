import type { TrainedWords } from '@/lib/coach/languages/trained-words';
import type { Span } from '@/lib/model/span';
import { findHashtags, wordsInTag } from '@/lib/coach/text/hashtags';
import type { Put, SaidText } from './traits';

/** A class of words, by the names of the traits that speak of it. */
interface WordClass {
  readonly index: number;
  readonly held: string;
  readonly often: string;
  readonly first: string;
  readonly opens: string;
}

type ClassesOf = (word: string) => readonly WordClass[];

/** Classes of words, kept per language: lists of a few hundred words are sorted out once. */
const known = new WeakMap<object, ClassesOf>();
/** So many words stay looked up; a text has at most a few thousand. */
const remembered = 5_000;
/**
 * A class speaks more softly than a turn of phrase: there are many of them, and each is a guess at what a word does there.
 * Found by leaving accounts out of the labelled posts.
 */
const [softly, inOpening] = [0.5, 0.3];
const contraction = /'(?:re|ve|ll|d|m|s)$/u;

/** Which classes of words a text holds, how many, and which its first sentence and its openings hold. */
export function classTraits(
  { plain, words, sentences }: SaidText,
  trained: TrainedWords,
  { first, put }: { first: Span; put: Put },
): void {
  const classesOf = classesIn(trained);
  const seen: WordClass[] = [];
  const counts = new Uint16Array(Object.keys(trained.wordClasses).length);
  const see = (word: string, isFirst: boolean): void => {
    for (const one of classesOf(word)) {
      if (counts[one.index] === 0) seen.push(one);
      counts[one.index]! += 1;
      if (isFirst) put(one.first, inOpening);
    }
  };
  for (const { word, start } of words) see(word, start < first.end);
  for (const { start, end } of findHashtags(plain)) {
    for (const part of wordsInTag(plain.slice(start + 1, end))) see(part, start < first.end);
  }
  for (const one of seen) {
    put(one.held, softly);
    put(one.often, (Math.log2(counts[one.index]!) / 3) * softly);
  }
  const opening = words.find(({ start }) => start >= first.start)?.word ?? '';
  for (const one of classesOf(opening)) put(one.opens, inOpening);
  imperativeTraits({ plain, words, sentences }, trained, { opening: bare(opening), put });
}

/** "you'll" is looked up as "you". */
function bare(word: string): string {
  return word.includes("'") ? word.replace(contraction, '') : word;
}

function imperativeTraits(
  { words, sentences }: Pick<SaidText, 'plain' | 'words' | 'sentences'>,
  { imperatives }: TrainedWords,
  { opening, put }: { opening: string; put: Put },
): void {
  let told = 0;
  let at = 0;
  for (const { start, end } of sentences) {
    while (at < words.length && words[at]!.start < start) at += 1;
    const word = words[at];
    if (!word || word.start >= end || !imperatives.has(word.word)) continue;
    told += 1;
    put(`tells ${word.word}`);
  }
  put('tells', told > 0);
  put('tells often', told / 4);
  put('opens by telling', imperatives.has(opening));
}

function classesIn({ wordClasses }: TrainedWords): ClassesOf {
  const made = known.get(wordClasses);
  if (made) return made;
  const classesOf = sortOut(wordClasses);
  known.set(wordClasses, classesOf);
  return classesOf;
}

function sortOut(wordClasses: TrainedWords['wordClasses']): ClassesOf {
  const whole = new Map<string, Set<WordClass>>();
  const stems = new Map<string, Set<WordClass>>();
  for (const [index, [name, list]] of Object.entries(wordClasses).entries()) {
    const one = {
      index,
      held: `class ${name}`,
      often: `class often ${name}`,
      first: `first class ${name}`,
      opens: `opens class ${name}`,
    };
    for (const word of list.split(' ')) {
      const [map, key] = word.endsWith('*') ? [stems, word.slice(0, -1)] : [whole, word];
      map.set(key, (map.get(key) ?? new Set()).add(one));
    }
  }
  const lookUp = (word: string): readonly WordClass[] => {
    const found = new Set(whole.get(word));
    for (let length = 2; length <= word.length; length += 1) {
      for (const one of stems.get(word.slice(0, length)) ?? []) found.add(one);
    }
    return found.size > 0 ? [...found] : none;
  };
  const cache = new Map<string, readonly WordClass[]>();
  return (written) => {
    const kept = cache.get(written);
    if (kept) return kept;
    const word = bare(written);
    const classes = word.length > 40 ? none : lookUp(word);
    if (cache.size < remembered) cache.set(written, classes);
    return classes;
  };
}

const none: readonly WordClass[] = [];
