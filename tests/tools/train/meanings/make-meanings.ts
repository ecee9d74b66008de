import { writeFileSync } from 'node:fs';
import { farthest, writeSteps } from '@/lib/coach/kinds/meaning-code';
import { meanOf, wordsOf, type Points } from '@/lib/coach/kinds/meaning-traits';
import { english } from '@/lib/coach/languages/en/english';
import { trained } from '@/lib/coach/languages/en/trained';
import type { Meanings } from '@/lib/coach/languages/trained-words';
import { readSaid } from '@/lib/coach/text/read-said';
import { readPosts } from '@/tests/tools/corpus/labelled-post';
import { withoutStandIns } from '@/tests/tools/corpus/stand-ins';
import { ownFile, readOwnPosts } from '../own-posts';
import { exampleOf, fitReading, heads, type Example, type Reading } from '../train-reading';
import { readVectors, type WordVector } from './read-vectors';
import { add, dot, unit } from '../vectors';
import { strongestDirections } from './strongest-directions';

/** What is there before the table is. */
const withoutMeanings = { ...trained, meanings: null };
const meaningsFile = 'lib/coach/languages/en/meanings.json';
/** More words and finer steps read no better and cost room in the package. */
const words = 4_500;
/** So many of the vectors' hundred directions hold nearly all of what they tell of a post (by the weights' squares). */
const size = 12;
/** How far a coordinate varies between posts: about as far as a turn of phrase does. Found by leaving accounts out. */
const spread = 0.1;
/** The farthest coordinate is cut to this share; few words lie out there, and the steps of all others become finer. */
const cut = 0.9;

/**
 * `npm run meanings -- VECTORS.txt train.jsonl`: turns general word vectors (GloVe's 6B.100d, public domain) into a small
 * table of what words tell of a post, and writes it. Run `npm run train` after it. Gives the exit code.
 */
export async function main([vectorFile, corpusFile]: readonly string[]): Promise<number> {
  if (!vectorFile || !corpusFile) {
    console.error('npm run meanings -- VECTORS.txt FILE.jsonl');
    return 2;
  }
  const vectors = even(await readVectors(vectorFile, words));
  const corpus = readPosts(corpusFile).map((post) => exampleOf(post, false, withoutMeanings));
  const own = readOwnPosts(ownFile).map((post) => exampleOf(post, true, withoutMeanings));
  const whole = pointsOf(vectors);
  const spreads = deviations(corpus.map(({ post }) => meanOfText(post.text, whole)));
  const scaled = vectors.map(({ word, vector }) => ({
    word,
    vector: vector.map((one, at) => (one * spread) / (spreads[at]! || 1)),
  }));
  const points = pointsOf(scaled);
  const examples = [...corpus, ...own].map((example) => withMean(example, points));
  const directions = strongestDirections(weightsOf(fitReading(examples), points.size), size);
  const table = write(scaled, directions);
  writeFileSync(meaningsFile, `${JSON.stringify(table, null, 2)}\n`);
  console.log(`${meaningsFile}: ${vectors.length} words, ${JSON.stringify(table).length} bytes`);
  return 0;
}

/** Vectors around their middle, each of length 1. */
function even(vectors: readonly WordVector[]): WordVector[] {
  const middle = new Float64Array(vectors[0]!.vector.length);
  for (const { vector } of vectors) add(middle, vector, 1 / vectors.length);
  return vectors.map(({ word, vector }) => ({
    word,
    vector: unit(vector.map((one, at) => one - middle[at]!)),
  }));
}

function pointsOf(vectors: readonly WordVector[]): Points {
  const width = vectors[0]!.vector.length;
  const coordinates = new Float64Array(vectors.length * width);
  for (const [number, { vector }] of vectors.entries()) coordinates.set(vector, number * width);
  return { size: width, numberOf: new Map(vectors.map(({ word }, number) => [word, number])), coordinates };
}

function meanOfText(text: string, points: Points): Float64Array {
  return meanOf(wordsOf(readSaid(withoutStandIns(text), english), points), points);
}

function withMean(example: Example, points: Points): Example {
  const mean = meanOfText(example.post.text, points);
  const traits = Array.from(mean, (amount, at) => [`vector ${at}`, amount] as const);
  return {
    ...example,
    bare: new Map([...example.bare, ...traits]),
    named: new Map([...example.named, ...traits]),
  };
}

/** For every class of every head what each coordinate is worth. */
function weightsOf({ traits, fitted }: Reading, width: number): Float64Array[] {
  const columns = Array.from({ length: width }, (_, at) => traits.indexOf(`vector ${at}`));
  return heads.flatMap(({ name }) =>
    fitted.get(name)!.weights.map((own) => Float64Array.from(columns, (column) => own[column]!)),
  );
}

function deviations(rows: readonly Float64Array[]): Float64Array {
  return Float64Array.from(rows[0]!, (_, at) => {
    const mean = rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + (row[at]! - mean) ** 2, 0) / rows.length);
  });
}

function write(vectors: readonly WordVector[], directions: readonly Float64Array[]): Meanings {
  const turned = vectors.map(({ vector }) => directions.map((direction) => dot(vector, direction)));
  const farOut = Math.max(...turned.map((row) => Math.max(...row.map(Math.abs))));
  const scale = Math.round(farthest / (farOut * cut));
  return {
    size: directions.length,
    scale,
    words: vectors.map(({ word }) => word).join(' '),
    codes: turned.map((row) => writeSteps(row.map((one) => one * scale))).join(''),
  };
}
