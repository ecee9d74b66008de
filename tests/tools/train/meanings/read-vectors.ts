import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export interface WordVector {
  readonly word: string;
  readonly vector: Float64Array;
}

/** Names and numbers teach the habits of a newspaper; only plain words are taken. */
const plainWord = /^[a-z]{1,20}$/;

/**
 * The first plain words of a file of word vectors: a line each, the word and its numbers, the commonest word first.
 * @throws when a line has another number of numbers than the first
 */
export async function readVectors(file: string, count: number): Promise<WordVector[]> {
  const lines = createInterface({ input: createReadStream(file) });
  const vectors: WordVector[] = [];
  for await (const line of lines) {
    const [word = '', ...numbers] = line.split(' ');
    if (!plainWord.test(word)) continue;
    const vector = Float64Array.from(numbers, Number);
    if (vector.length !== (vectors[0]?.vector.length ?? vector.length) || vector.some(Number.isNaN)) {
      throw new Error(`The line of "${word}" does not hold ${vectors[0]?.vector.length} numbers.`);
    }
    vectors.push({ word, vector });
    if (vectors.length === count) break;
  }
  lines.close();
  return vectors;
}
