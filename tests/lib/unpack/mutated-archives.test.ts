import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInstant } from '@/entrypoints/background/read-instant';
import { parseBackup } from '@/lib/history/backup/backup-format';
import { listSources } from '@/lib/unpack/list-sources';
import { readSources, type Unpacked } from '@/lib/unpack/read-sources';
import { createRandom } from '@/tests/bench/bakery-words';
import { archives, postCount, script, type ArchiveName } from './build-archives';
import { mutations } from './mutations';

/** Few by default; `PORCHLIGHT_ROUNDS=500` for all, `PORCHLIGHT_SEED` plays one again. */
const rounds = Number(process.env['PORCHLIGHT_ROUNDS'] ?? 68);
const seed = Number(process.env['PORCHLIGHT_SEED'] ?? Date.now() % 1_000_000);
const numRuns = Math.ceil(rounds / Object.keys(mutations).length);
const names = Object.keys(archives) as ArchiveName[];

async function give(bytes: Uint8Array<ArrayBuffer>, path = 'archive.zip'): Promise<Unpacked> {
  const { sources, problems } = await listSources([{ path, file: new Blob([bytes]) }]);
  const unpacked = await readSources(sources, {
    instantOf: readInstant,
    signal: new AbortController().signal,
    onProgress: () => {},
    isPart: problems.length > 0,
  });
  return { ...unpacked, problems: [...problems, ...unpacked.problems] };
}

/** Words for a person: a beginning, an end, and nothing a program would say. */
const sentence = /^[A-Z“](?!.*(?:undefined|Error|\[object|NaN|null)).*[.]$/s;

/** What is wrong with what was found; nothing, where all of it is there or the rest is told of. */
function findFaults(name: ArchiveName, unpacked: Unpacked, mayHide: boolean): string[] {
  const { readings, tables, holdsBackup, problems } = unpacked;
  const faults = problems.filter((problem) => !sentence.test(problem)).map((one) => `no sentence: ${one}`);
  const posts = readings.flatMap((reading) => reading.posts);
  const left = readings.flatMap(({ skipped }) => Object.values(skipped)).reduce((sum, one) => sum + one, 0);
  const rows = tables.flatMap((table) => table.rows);
  // A table cut between two rows is a shorter table; the owner sees how many rows it has.
  const enough = name === 'table' || name === 'linkedin' ? 1 : postCount;
  const isWhole = name === 'backup' ? holdsBackup : posts.length + rows.length >= enough;
  if (!mayHide && !isWhole && left === 0 && problems.length === 0) faults.push('less than all, and not told');
  if (posts.some(({ text, instant }) => typeof text !== 'string' || !Number.isFinite(instant)))
    faults.push('a post that is none');
  if ('ran' in globalThis || 'ran' in {}) faults.push('something was run');
  return faults;
}

/** What is missing of an archive in which everything is. */
function findMissing(name: ArchiveName, { readings, tables, holdsBackup, problems }: Unpacked): string[] {
  if (name === 'backup') return holdsBackup ? [...problems] : ['the backup'];
  const texts = readings.flatMap(({ posts }) => posts.map(({ text }) => text));
  const all = [...texts, ...tables.flatMap((table) => table.rows.map((row) => row['Text']))];
  const missing = all.length === postCount ? [] : [`${postCount - all.length} posts`];
  return [...problems, ...missing, ...(all.includes(script) ? [] : ['the script as text'])];
}

describe(`an archive with (seed ${seed})`, () => {
  it.each(Object.entries(mutations))('%s is read, or says what is missing', async (_what, mutation) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.nat(), async (name, salt) => {
        const bytes = await mutation.spoil(archives[name](), createRandom(salt));
        const unpacked = await give(bytes);
        expect(findFaults(name, unpacked, mutation.mayHide ?? false)).toEqual([]);
        expect(mutation.keepsAll ? findMissing(name, unpacked) : []).toEqual([]);
      }),
      { numRuns, seed },
    );
  });
});

describe(`a backup that was spoilt (seed ${seed})`, () => {
  it('restores whole, counts what does not read, or is refused in a sentence', () => {
    const bytes = archives.backup()[0]!.bytes;
    const text = new TextDecoder().decode(bytes);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string(), (at, length, put) => {
        const parsed = parseBackup(text.slice(0, at) + put + text.slice(at + length));
        expect(parsed.ok ? 'It reads.' : parsed.sentence).toMatch(sentence);
      }),
      { numRuns: rounds, seed },
    );
  });
});
