import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readInstant } from '@/entrypoints/background/read-instant';
import { findAnswered } from '@/lib/history/find-answered';
import { addPost } from '@/lib/history/posts';
import type { Network } from '@/lib/model/network';
import { fakeHistory, fakeIndexing, fakePost, noon } from './fakes';

/** LinkedIn's number of an instant, `low` apart from others of the same millisecond. */
const urn = (instant: number, low = 0): string => String((BigInt(instant) << 22n) | BigInt(low));

describe('the owner’s own post a reply stands under', () => {
  it.each<[string, Network, string[], string | null]>([
    ['by its id', 'x', ['42'], 'mine'],
    ['among posts of others', 'x', ['7', '42', '9'], 'mine'],
    ['is none of others’', 'x', ['7', '9'], null],
    ['has the id on its own network', 'facebook', ['42'], null],
    ['by LinkedIn’s number', 'linkedin', [`share:${urn(noon, 5)}`], 'linked'],
    ['by LinkedIn’s other number', 'linkedin', [`activity:${urn(noon, 9)}`], 'linked'],
    ['is no post of LinkedIn’s two seconds later', 'linkedin', [`activity:${urn(noon + 2_000)}`], null],
    ['is nothing an id without a time tells', 'linkedin', ['activity:12'], null],
  ])('%s', async (_what, network, under, id) => {
    const db = fakeHistory();
    await addPost(db, fakePost({ id: 'mine', networkId: '42' }), fakeIndexing);
    await addPost(db, fakePost({ id: 'bare', text: 'Rye', network: 'linkedin' }), fakeIndexing);
    const linked = { id: 'linked', network: 'linkedin', networkId: `share:${urn(noon, 5)}` } as const;
    await addPost(db, fakePost(linked), fakeIndexing);
    expect((await findAnswered(db, { network, under, readInstant }))?.id ?? null).toBe(id);
  });
});
