import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { farthest, readStep } from '@/lib/coach/kinds/meaning-code';
import { trained } from '@/lib/coach/languages/en/trained';

const languages = 'lib/coach/languages';
/** No model file is larger, so that the worker wakes quickly. */
const largest = 150 * 1024;

const files = readdirSync(languages, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);

describe('what was trained', () => {
  it.each(files)('%s is small enough', (name) => {
    expect(statSync(`${languages}/${name}`).size).toBeLessThanOrEqual(largest);
  });

  it('has a code for every word and no word twice', () => {
    const { size, words, codes } = trained.meanings!;
    const list = words.split(' ');
    expect(new Set(list).size).toBe(list.length);
    expect(codes).toHaveLength(list.length * size);
    expect(Array.from(codes, (_, at) => readStep(codes, at)).some((step) => Math.abs(step) > farthest)).toBe(
      false,
    );
  });

  it('weighs every trait in every class', () => {
    const columns = trained.weights.heads.reduce((sum, { classes }) => sum + classes.length, 0);
    const rows = [trained.weights.bias, ...Object.values(trained.weights.traits)];
    expect(rows.filter((row) => row.split(',').length !== columns)).toEqual([]);
  });
});
