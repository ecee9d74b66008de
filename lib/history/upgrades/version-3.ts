import type { Transaction } from 'dexie';

/**
 * The third shape, frozen: replies apart from posts, what was imported, the ledger of nudges, follow-ups, the steps of
 * dialogues, sittings, weekly reviews, and one small row per channel and year, by which weeks are counted without
 * reading texts. `copiesVersion` finds the posts not yet held against earlier ones, `results.at`
 * those with results; `days` is filled afterwards.
 */
export const storesOfVersion3 = {
  posts:
    'id, &[network+networkId], instant, civilDate, [network+civilDate], [channelId+civilDate], proof, *bands, echoVersion, copiesVersion, results.at',
  replies: 'id, [network+networkId], instant, [channelId+civilDate]',
  imports: 'id, at',
  nudges: 'id, at',
  followUps: 'id, due, postId',
  dialogueSteps: 'id, occasionId, date',
  sittings: 'id, at',
  weekReviews: 'id',
  days: 'id',
} as const;

/** Old posts become "not yet compared" (`copiesVersion` 0); `judgeCopies` compares them afterwards. */
export async function upgradeToVersion3(transaction: Transaction): Promise<void> {
  await transaction
    .table<Record<string, unknown>>('posts')
    .toCollection()
    .modify((post) => {
      post['copiesVersion'] = 0;
    });
}
