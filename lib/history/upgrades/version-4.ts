/**
 * The fourth shape, frozen: posts without the indexes by civil date and by network and civil date. Each index is written
 * with every post that comes in, and what these answered the others answer as well.
 */
export const storesOfVersion4 = {
  posts:
    'id, &[network+networkId], instant, [channelId+civilDate], proof, *bands, echoVersion, copiesVersion, results.at',
} as const;
