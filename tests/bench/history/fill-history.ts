import 'temporal-polyfill/global';
import type { Page } from 'playwright-core';
import { makePost } from '@/tests/bench/bakery-words';
import type { PostRecord } from '@/lib/history/db';
import { addDays } from '@/lib/model/civil-date';
import { kinds } from '@/lib/model/kind';
import { networks } from '@/lib/model/network';

const atOnce = 5_000;
const noon = 12 * 3_600_000;

/** A history of `count` posts over fourteen years up to `today`, on three channels, every third with results. */
export function makeRecords(
  count: number,
  { today, first = 0, length = count }: { today: string; first?: number; length?: number },
): PostRecord[] {
  const days = 14 * 365;
  return Array.from({ length }, (_, offset) => {
    const at = first + offset;
    const civilDate = addDays(today, -Math.floor((days * at) / count));
    const network = networks[at % 3] ?? 'x';
    return {
      id: `${(at * 2_654_435_761) % 2 ** 32}-${at}`,
      network,
      channelId: network,
      text: makePost(at),
      partCount: 1,
      hasMedia: at % 4 === 0,
      instant: Date.parse(`${civilDate}T00:00:00Z`) + noon + (at % 1_000),
      zone: 'Europe/London',
      civilDate,
      kind: kinds[(at * 7) % kinds.length] ?? 'other',
      otherKinds: [],
      kindBy: 'coach',
      status: 'published',
      proof: 'archive',
      permalink: null,
      networkId: String(at),
      source: 'archive',
      bands: Array.from({ length: 20 }, (_none, band) => (at * 131 + band * 7_919) % 1_000_003),
      echoVersion: 1,
      nearCopy: false,
      copiesVersion: 1,
      ...(at % 3 === 0 && { results: { likes: (at * 37) % 60, comments: at % 7, shares: at % 3, at: 1 } }),
    };
  });
}

/** Writes records into the database of an extension's page, past our own code, a few thousand at a time. */
export async function fillHistory(page: Page, count: number, today: string): Promise<void> {
  for (let first = 0; first < count; first += atOnce) {
    await writeRecords(page, makeRecords(count, { today, first, length: Math.min(atOnce, count - first) }));
  }
}

/** Writes records into the database of an extension's page, past our own code. */
export function writeRecords(page: Page, records: readonly PostRecord[]): Promise<void> {
  return page.evaluate(putRecords, records);
}

/** Runs in the page; the database is there, because the page's own code has opened it. */
async function putRecords(records: readonly PostRecord[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open('porchlight');
    opening.addEventListener('success', () => done(opening.result));
    opening.addEventListener('error', () => fail(opening.error));
  });
  const writing = db.transaction('posts', 'readwrite');
  for (const record of records) writing.objectStore('posts').put(record);
  await new Promise((done, fail) => {
    writing.addEventListener('complete', done);
    writing.addEventListener('abort', () => fail(writing.error));
  });
  db.close();
}
