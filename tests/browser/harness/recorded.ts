import { storageKey } from '@/lib/model/storage-key';
import type { Dismissal } from '@/lib/model/dismissal';
import type { OutboxEntry } from '@/lib/model/outbox';
import type { Post } from '@/lib/model/post';
import { readStored, setStored } from './consent';
import { readPosts } from './history';
import type { Browser } from './start-browser';

let count = 0;

/** Words no other test of this file writes, so that tests may run at the same time and each finds its own post. */
export function ownWords(): string {
  count += 1;
  return `Shelf ${count}.`;
}

/** The posts in the history that hold these words. */
export function postsWith(browser: Browser, words: string): Promise<Post[]> {
  return readPosts(browser, words);
}

/** The states of the outbox entries that hold these words. */
export async function outboxWith(browser: Browser, words: string): Promise<OutboxEntry['state'][]> {
  return Object.entries(await readStored(browser)).flatMap(([key, value]) => {
    if (!key.startsWith('outbox:')) return [];
    const { draft, state } = value as OutboxEntry;
    return draft.parts.some((part) => part.includes(words)) ? [state] : [];
  });
}

const onVariety = ['variety/echo', 'variety/opening', 'variety/run', 'variety/mix'];

/** What tests of one file post is alike; the advice on that is put away, as the owner can, so that other advice has room. */
export async function dismissVariety(browser: Browser): Promise<void> {
  const dismissals: Dismissal[] = onVariety.map((ruleId) => ({
    id: `test-${ruleId}`,
    ruleId,
    at: Date.now(),
    scope: { kind: 'everywhere' },
  }));
  await setStored(browser, { [storageKey.dismissals]: dismissals });
}
