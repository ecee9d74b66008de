import { describe, expect, it } from 'vitest';
import { listSources } from '@/lib/unpack/list-sources';
import { makeZipList, type ZipList } from './make-zip-list';

const kilo = 1_000;
const far =
  '“archive.zip” holds far more files than an archive of posts ever does. Nothing was taken from it.';
const list = (zip: ZipList, mostFiles?: number) =>
  listSources([{ path: 'archive.zip', file: makeZipList(zip) }], mostFiles);
const parts = (at: number) => `data/tweets-part${at}.js`;

describe('the list of a zip', () => {
  it.each<[string, ZipList]>([
    ['more parts of posts than anybody has', { count: 2 * kilo + 1 + 21, name: parts }],
    ['comments as long as a comment can be', { count: 1_100, comment: 65_000 }],
    ['names as long as a name can be', { count: 1_100, name: (at) => String(at).padStart(65_000, 'a') }],
    ['fields nobody knows, as long as they can be', { count: 1_100, extra: 65_000 }],
  ])('of %s is refused in a sentence', async (_what, zip) => {
    expect(await list(zip)).toEqual({ sources: [], problems: [far] });
  });

  it('of a great many pictures costs next to nothing, and the posts among them are found', async () => {
    const { sources, problems } = await list({
      count: 20 * kilo,
      name: (at) =>
        at === 19_990 ? 'data/tweets.js' : at === 19_991 ? 'data/follower.js' : `media/${at}.jpg`,
      comment: 100,
    });
    expect(problems).toEqual([]);
    // More than a few, so that none of them is taken for a file given by itself.
    expect(sources.map(({ path }) => path).slice(20)).toEqual([
      'media/20.jpg',
      'data/tweets.js',
      'data/follower.js',
    ]);
  });

  it.each([
    [kilo, []],
    [kilo + 1, [far]],
  ])('of %i files, where a thousand are allowed, tells %j', async (count, told) => {
    expect((await list({ count }, kilo)).problems).toEqual(told);
  });

  it.each([1, 20, 21])('of %i files is told whole', async (count) => {
    expect((await list({ count })).sources).toHaveLength(count);
  });

  it('that announces more files than it has is told as damaged', async () => {
    const { sources, problems } = await list({ count: 30, announced: 5_000_000 });
    expect(sources).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^“archive\.zip” is damaged or only partly downloaded/)]);
  });

  it('that announces a longer list than the file is costs no more than the file', async () => {
    const { sources, problems } = await list({ count: 12, announcedLength: 3_000_000_000 });
    expect([sources.length, problems]).toEqual([12, []]);
  });
});
