import type { Network } from '@/lib/model/network';
import { readLinkedinInstant } from '@/lib/networks/linkedin/id-time';
import { readXInstant } from '@/lib/networks/x/id-time';

/** The instant a network's id tells, milliseconds since 1970; null where it tells none. */
export function readInstant(network: Network, networkId: string): number | null {
  if (network === 'x') return readXInstant(networkId);
  return network === 'linkedin' ? readLinkedinInstant(networkId) : null;
}
