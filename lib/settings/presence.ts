import type { Network } from '@/lib/model/network';
import type { Consent, Presence } from '@/lib/model/settings';

/** Where the coach may stand on a network: nowhere before the owner's consent. */
export function presenceOn(consent: Consent | null, network: Network): Presence {
  return consent?.networks[network] ?? 'off';
}
