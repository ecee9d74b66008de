/**
 * The first shape, frozen. A post without a network id is absent from the compound index, because null is no key in
 * IndexedDB; so the index is unique and still admits any number of them.
 */
export const storesOfVersion1 = {
  posts: 'id, &[network+networkId], instant, civilDate, [network+civilDate], [channelId+civilDate], proof',
} as const;
