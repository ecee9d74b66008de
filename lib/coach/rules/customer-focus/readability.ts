import { networks } from '@/lib/model/network';
import { defineRule, notEnough, pass, speak, type RuleContext } from '@/lib/coach/define-rule';
import type { Span } from '@/lib/model/span';

/** Fewest words for the index (catalogue), the grade above which it speaks, and the length of a sentence worth splitting. */
const [fewestWords, tooHard, longSentence] = [30, 14, 25];

/**
 * The hardest sentence of a text that is hard to read: Automated Readability Index (Senter & Smith 1967),
 * 4.71 · characters ÷ words + 0.5 · words ÷ sentences − 21.43, links, tags and emoji aside. English only.
 */
export const readability = defineRule({
  id: 'customer-focus/readability',
  levels: ['tip'],
  scope: 'draft',
  surfaces: ['post'],
  networks,
  needs: { minWords: fewestWords, minPosts: 0 },
  languages: ['en'],
  evidence: 'readability',
  messages: {
    hard: {
      title: 'One long sentence is hard to read on a phone',
      seen: 'It has {words} words and begins “{quote}”.',
      step: 'Make two of it, at the next “and” or comma.',
    },
  },
  good: [
    {
      text: 'Bread keeps best in a box. Keep it out of the fridge. Cut it from the middle and push the ends together. Then the crust stays crisp for three days, even in the summer.',
    },
  ],
  bad: [
    {
      text: 'Considering the extraordinary circumstances surrounding international transportation, our organisation has temporarily implemented alternative arrangements regarding distribution responsibilities throughout neighbouring communities, including supplementary refrigerated accommodation for everybody who depends on it.',
    },
  ],
  review({ features }) {
    const { sentences, text } = features;
    const counted = wordsThatCount(features);
    if (counted.length < fewestWords) return notEnough('There is too little plain text to measure.');
    const bySentence = sentences
      .map((span) => ({ span, words: inside(counted, span) }))
      .filter(({ words }) => words.length > 0);
    if (gradeOf(counted.map(lengthOf), bySentence.length) <= tooHard) return pass;
    const hardest = bySentence
      .map((one) => ({ ...one, grade: gradeOf(one.words.map(lengthOf), 1) }))
      .filter(({ words }) => words.length >= longSentence)
      .toSorted((a, b) => b.grade - a.grade)[0];
    if (!hardest) return pass;
    const quote = text.slice(hardest.span.start, hardest.words[Math.min(4, hardest.words.length - 1)]!.end);
    return speak({
      level: 'tip',
      message: 'hard',
      values: { words: hardest.words.length, quote: quote.slice(0, 80) },
      spans: [hardest.span],
    });
  },
});

/** Words without those of hashtags and mentions, which nobody reads as a sentence; links are no words already. */
function wordsThatCount({ words, text }: RuleContext['features']): Span[] {
  return words.filter(({ start }) => start === 0 || !'#@＠<'.includes(text.charAt(start - 1)));
}

/** The words of a sentence; both lists are in order, and the sentences cover few words each. */
function inside(words: readonly Span[], { start, end }: Span): Span[] {
  const from = firstAtOrAfter(words, start);
  return words.slice(from, firstAtOrAfter(words, end));
}

function firstAtOrAfter(words: readonly Span[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function gradeOf(lengths: readonly number[], sentences: number): number {
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  return 4.71 * (characters / lengths.length) + 0.5 * (lengths.length / Math.max(1, sentences)) - 21.43;
}
