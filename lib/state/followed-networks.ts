import type { Network } from '@/lib/model/network';

/** Networks on which Porchlight can stand beside the compose box and see a post go out. */
export const followedNetworks: readonly Network[] = ['facebook', 'x', 'linkedin'];

/** True where posts are seen as they are published. */
export function isFollowed(network: Network): boolean {
  return followedNetworks.includes(network);
}

/** Where the owner's own feed is, for a link to begin with. */
export const feedAddresses: Readonly<Record<Network, string>> = {
  facebook: 'https://www.facebook.com/',
  x: 'https://x.com/home',
  linkedin: 'https://www.linkedin.com/feed/',
};

/** Where a new post is written, for a tab. */
export const composeAddresses: Readonly<Record<Network, string>> = {
  facebook: 'https://www.facebook.com/',
  x: 'https://x.com/compose/post',
  linkedin: 'https://www.linkedin.com/feed/',
};
