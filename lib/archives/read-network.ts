import type { Network } from '@/lib/model/network';
import type { ArchiveReader } from './archive';
import { readFacebookArchive } from './facebook/facebook-archive';
import { readLinkedinArchive } from './linkedin/linkedin-archive';
import { readXArchive } from './x/x-archive';

/** What is lent to the readers: the instant a network's id tells, milliseconds since 1970; null where it tells none. */
export type InstantOf = (network: Network, id: string) => number | null;

/** The reader of one network's archive. */
export function readNetwork(network: Network, instantOf: InstantOf): ArchiveReader {
  if (network === 'facebook') return readFacebookArchive();
  const tools = { instantOf: (id: string) => instantOf(network, id) };
  return network === 'x' ? readXArchive(tools) : readLinkedinArchive(tools);
}
