/**
 * The third shape, frozen: replies apart from posts, what was imported, the ledger of nudges, follow-ups, the steps of
 * dialogues, sittings, weekly reviews, and one small row per channel and day, by which weeks are counted without
 * reading texts. Posts keep their shape; those with results are found by an index, and `days` is filled afterwards.
 */
export const storesOfVersion3 = {
  posts:
    'id, &[network+networkId], instant, civilDate, [network+civilDate], [channelId+civilDate], proof, *bands, echoVersion, results.at',
  replies: 'id, [network+networkId], instant, [channelId+civilDate]',
  imports: 'id, at',
  nudges: 'id, at',
  followUps: 'id, due, postId',
  dialogueSteps: 'id, occasionId, date',
  sittings: 'id, at',
  weekReviews: 'id',
  days: 'id, [channelId+civilDate]',
} as const;
