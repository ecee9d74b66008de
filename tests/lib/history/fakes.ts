import { createHistory, type HistoryDb } from '@/lib/history/db';
import type { DrainTools } from '@/lib/history/drain';
import { makePost } from '@/lib/history/make-post';
import type { OutboxStorage } from '@/lib/history/outbox';
import type { Indexing } from '@/lib/history/posts';
import type { OutboxEntry } from '@/lib/model/outbox';
import type { Reply } from '@/lib/model/reply';
import type { Post } from '@/lib/model/post';

/** 2026-03-05, a Thursday, 10:00 in Madrid. */
export const noon = Date.UTC(2026, 2, 5, 9, 0);
let databases = 0;

/** A history of its own for each test. */
export function fakeHistory(): HistoryDb {
  databases += 1;
  return createHistory(`history-${databases}`);
}

export function fakePost(over: Partial<Post> = {}): Post {
  return {
    id: 'p1',
    network: 'x',
    channelId: 'x',
    text: 'Fresh sourdough on Friday, for whoever comes first',
    partCount: 1,
    hasMedia: false,
    instant: noon,
    zone: 'Europe/Madrid',
    civilDate: '2026-03-05',
    kind: 'tip',
    otherKinds: [],
    kindBy: 'coach',
    status: 'published',
    proof: 'notice',
    permalink: null,
    networkId: null,
    source: 'live',
    ...over,
  };
}

export function fakeReply(over: Partial<Reply> = {}): Reply {
  return {
    id: 'r1',
    network: 'x',
    channelId: 'x',
    networkId: null,
    inReplyTo: null,
    postId: 'p1',
    instant: noon,
    zone: 'Europe/Madrid',
    civilDate: '2026-03-05',
    source: 'live',
    ...over,
  };
}

export function fakeEntry(over: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    id: 'e1',
    draft: { network: 'x', surface: 'post', parts: ['Come and taste the new rye'], hasMedia: false },
    instant: noon,
    zone: 'Europe/Madrid',
    state: 'proven',
    proof: 'notice',
    permalink: null,
    ...over,
  };
}

/** One band per word: simple, and enough to find a text by its words. */
export const fakeIndexing: Indexing = { bandsOf: (text) => wordsOf(text).map(hash), version: 1 };

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** `storage.local` in memory; values are copied in and out as the browser does. */
export function fakeStorage(items: Record<string, unknown> = {}) {
  const kept = new Map(Object.entries(structuredClone(items)));
  return {
    kept,
    get: async (keys: string | null) =>
      structuredClone(Object.fromEntries([...kept].filter(([key]) => keys === null || key === keys))),
    set: async (fresh: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(structuredClone(fresh))) kept.set(key, value);
    },
    remove: async (key: string) => void kept.delete(key),
    clear: async () => kept.clear(),
  };
}

export function fakeOutbox(...entries: OutboxEntry[]) {
  return fakeStorage(Object.fromEntries(entries.map((entry) => [`outbox:${entry.id}`, entry])));
}

export function fakeTools(db: HistoryDb, storage: OutboxStorage, over: Partial<DrainTools> = {}): DrainTools {
  return {
    db,
    storage,
    indexing: fakeIndexing,
    makePost: (entry, proof) =>
      makePost(entry, proof, {
        plan: { channels: [] },
        classifyKind: () => ({ primary: 'tip', others: [] }),
        readInstant: () => null,
      }),
    isAlive: async () => false,
    now: noon + 10_000,
    ...over,
  };
}

function hash(word: string): number {
  let sum = 7;
  for (const letter of word) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum;
}
