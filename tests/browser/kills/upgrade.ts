import { expect } from 'vitest';
import { createHistory } from '@/lib/history/db';
import { storesOfVersion1 } from '@/lib/history/upgrades/version-1';
import { storesOfVersion2 } from '@/lib/history/upgrades/version-2';
import { storesOfVersion3 } from '@/lib/history/upgrades/version-3';
import type { Act } from './act';
import type { OldHistory } from './keeper';
import { makePosts } from './posts';

const old = makePosts('Old', 2_000);
const texts = old.map(({ text }) => text);

/** What earlier versions said of their stores, in Dexie's words; each says only what is new. */
const shapes = [storesOfVersion1, storesOfVersion2, storesOfVersion3] as const;
/** What each version kept beside a post. */
const beside = [{}, { bands: [1, 2], echoVersion: 1 }, { nearCopy: false, copiesVersion: 0 }] as const;

/** What each earlier version left, laid by the browser's own interface. */
const oldHistories: readonly OldHistory[] = shapes.map((_, at) => {
  const stores: Record<string, string> = Object.assign({}, ...shapes.slice(0, at + 1));
  const more = Object.assign({}, ...beside.slice(0, at + 1));
  return {
    version: (at + 1) * 10,
    stores: Object.fromEntries(Object.entries(stores).map(([name, shape]) => [name, readIndexes(shape)])),
    records: old.map((post) => ({ ...post, ...more })),
  };
});
const newest = createHistory().verno * 10;

/** "id, &[a+b], *c" without its first, the key. */
function readIndexes(shape: string): OldHistory['stores'][string] {
  const [, ...indexes] = shape.split(', ');
  return indexes.map((index) => {
    const name = index.replace(/^[&*]/, '');
    const path = name.startsWith('[') ? name.slice(1, -1).split('+') : name;
    return { name, path, unique: index.startsWith('&'), each: index.startsWith('*') };
  });
}

/** The first start after an update: whoever comes first upgrades, a page or the worker. */
export const upgrade: Act = {
  async prepare({ browser, keeper, random }) {
    await keeper.layOld(oldHistories[Math.floor(random() * oldHistories.length)]!);
    return browser.context.newPage();
  },
  start: async (page) => {
    const [keeper] = page
      .context()
      .pages()
      .filter((one) => one.url().endsWith('/manifest.json'));
    await page.goto(new URL('/dashboard.html#history', keeper!.url()).href, { waitUntil: 'commit' });
  },
  done: (page) => page.getByText(/^2,0\d\d posts, newest first/).waitFor(),
  async goOn({ browser, keeper }, page) {
    const again = page ?? (await browser.context.newPage());
    if (!page) await upgrade.start(again);
    await upgrade.done(again);
    expect((await keeper.look()).version).toBe(newest);
    return texts;
  },
};
