import { writeFileSync } from 'node:fs';
import { readPosts } from '@/tests/tools/corpus/labelled-post';
import { sayChoice, sayYesNo, scoreChoice, scoreYesNo, type YesNoScore } from '@/tests/tools/corpus/score';
import { crossValidate, type Guess } from './cross-validate';
import { ownFile, readOwnPosts } from './own-posts';
import { exampleOf, fitReading, heads, roundReading, weighed } from './train-reading';

const weightsFile = 'lib/coach/languages/en/weights.json';
const steps = Array.from({ length: 71 }, (_, index) => 0.1 + index / 100);
/** Thresholds this close to the best F1 are as good as the best. */
const asGood = 0.001;

/**
 * `npm run train -- train.jsonl`: measures by leaving accounts out, fits all posts, writes the weights. Gives the exit code.
 */
export async function main([file]: readonly string[]): Promise<number> {
  if (!file) {
    console.error('npm run train -- FILE.jsonl');
    return 2;
  }
  const own = readOwnPosts(ownFile).map((post) => exampleOf(post, true));
  const corpus = readPosts(file).map((post) => exampleOf(post, false));
  const guesses = crossValidate(corpus, own);
  const thresholds = Object.fromEntries(weighed.map((name) => [name, bestThreshold(guesses, name)]));
  for (const view of ['bare', 'named'] as const) {
    console.log(`\nAccounts left out, ${view === 'bare' ? 'name unknown' : 'name known'}`);
    sayFigures(guesses, { view, thresholds });
  }
  const weights = roundReading(fitReading([...corpus, ...own]), thresholds);
  const text = `${JSON.stringify(weights, null, 2)}\n`;
  writeFileSync(weightsFile, text);
  console.log(`\n${weightsFile}: ${Object.keys(weights.traits).length} traits, ${text.length} bytes`);
  return 0;
}

function scoreAt(
  guesses: readonly Guess[],
  name: (typeof weighed)[number],
  { view, threshold }: { view: 'bare' | 'named'; threshold: number },
): YesNoScore {
  return scoreYesNo(
    guesses.map(({ post, ...guess }) => ({
      said: guess[view].get(name)![0]! >= threshold,
      is: post.labels[name],
    })),
  );
}

/**
 * The threshold with the best F1 over both views, smoothed over its neighbours and from the middle of those that are as
 * good, so that luck does not choose it.
 */
function bestThreshold(guesses: readonly Guess[], name: (typeof weighed)[number]): number {
  const f1 = steps.map((threshold) => {
    const score = (view: 'bare' | 'named') => scoreAt(guesses, name, { view, threshold }).f1;
    return score('bare') + score('named');
  });
  const smooth = f1.map((_, index) => {
    const near = f1.slice(Math.max(0, index - 5), index + 6);
    return near.reduce((sum, one) => sum + one, 0) / near.length / 2;
  });
  const good = steps.filter(
    (_, index) => index >= 5 && smooth[index]! >= Math.max(...smooth.slice(5)) - asGood,
  );
  return Math.round(good[Math.floor(good.length / 2)]! * 100) / 100;
}

function sayFigures(
  guesses: readonly Guess[],
  { view, thresholds }: { view: 'bare' | 'named'; thresholds: Readonly<Record<string, number>> },
): void {
  for (const name of weighed) {
    const threshold = thresholds[name]!;
    console.log(sayYesNo(name, scoreAt(guesses, name, { view, threshold })), `at ${threshold}`);
  }
  for (const { name, classes } of heads.slice(0, 2)) {
    const answers = guesses.map(({ post, ...guess }) => {
      const chances = guess[view].get(name)!;
      const said = classes[chances.indexOf(Math.max(...chances))]!;
      return { said, is: name === 'kind' ? post.labels.kind : post.labels.focus };
    });
    console.log(sayChoice(name, scoreChoice(answers, { classes, fewest: name === 'kind' ? 10 : 1 })));
  }
}
