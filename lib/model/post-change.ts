import type { Kind } from './kind';
import type { Network } from './network';
import type { Results } from './results';

/** What the owner changes on a post; null takes it away, what is absent stays. */
export interface PostChange {
  readonly kind?: Kind;
  readonly goal?: string | null;
  readonly segment?: string | null;
  readonly results?: Results | null;
}

/** What the owner tells of a post that Porchlight did not see. */
export interface HandPost {
  readonly network: Network;
  readonly channelId: string;
  readonly text: string;
  readonly hasMedia: boolean;
  /** milliseconds since 1970 */
  readonly instant: number;
  readonly zone: string;
}
