import type { Transaction } from 'dexie';

/**
 * The second shape, frozen: an index of echo bands, and the ids of posts the owner removed, so that nothing that
 * arrives late brings them back.
 */
export const storesOfVersion2 = {
  posts:
    'id, &[network+networkId], instant, civilDate, [network+civilDate], [channelId+civilDate], proof, *bands, echoVersion',
  removals: 'id, [network+networkId]',
} as const;

/**
 * Old posts become "not yet indexed" (`echoVersion` 0). Their bands are computed afterwards by `indexEchoes`: a step
 * that called today's band function would give another result with each later version of it.
 */
export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  await transaction
    .table<Record<string, unknown>>('posts')
    .toCollection()
    .modify((post) => {
      post['bands'] = [];
      post['echoVersion'] = 0;
    });
}
