import type { Span } from '@/lib/model/span';
import { echoWords } from './echo-words';
import type { Word } from './words';

/** Words of each text that are compared: the table of runs grows with their product. */
const comparedAtMost = 400;
const runsAtMost = 5;

/** Runs of words both texts share after folding, longest first, at most five. */
export function sharedWords(a: string, b: string): string[] {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const runs: string[][] = [];
  let previous: number[] = [];
  for (let i = 0; i < first.length; i += 1) {
    const current: number[] = [];
    for (let j = 0; j < second.length; j += 1) {
      if (first[i] !== second[j]) continue;
      const length = (previous[j - 1] ?? 0) + 1;
      current[j] = length;
      const goesOn = i + 1 < first.length && first[i + 1] === second[j + 1];
      if (!goesOn) runs.push(first.slice(i - length + 1, i + 1));
    }
    previous = current;
  }
  const spoken = runs
    .map((run) => run.join(' '))
    .toSorted((x, y) => y.split(' ').length - x.split(' ').length || x.localeCompare(y, 'en'));
  const kept: string[] = [];
  for (const run of spoken) {
    if (!kept.some((longer) => ` ${longer} `.includes(` ${run} `))) kept.push(run);
    if (kept.length === runsAtMost) break;
  }
  return kept;
}

/** Where runs of words stand in a draft; folded-away words (numbers, dates) may lie between. Single words are too small to mark. */
export function findRuns(words: readonly Word[], runs: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const run of runs.slice(0, runsAtMost)) {
    const wanted = run.split(' ').slice(0, comparedAtMost);
    if (wanted.length < 2) continue;
    const span = findRun(words, wanted);
    if (span) spans.push(span);
  }
  return spans;
}

function findRun(words: readonly Word[], wanted: readonly string[]): Span | null {
  for (const [index, { word, start }] of words.entries()) {
    if (word !== wanted[0]) continue;
    let found = 1;
    let at = index + 1;
    for (; found < wanted.length && at < words.length && at - index < wanted.length * 2 + 4; at += 1) {
      if (words[at]!.word === wanted[found]) found += 1;
    }
    if (found === wanted.length) return { start, end: words[at - 1]!.end };
  }
  return null;
}

function wordsOf(text: string): string[] {
  return echoWords(text)
    .slice(0, comparedAtMost)
    .map(({ word }) => word);
}
