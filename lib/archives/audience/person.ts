import type { Network } from '@/lib/model/network';

/** One customer of a list, or one follower of a network, as far as a match needs. Never stored. */
export interface Person {
  /** as the list writes it; may be empty where there is only an address */
  readonly name: string;
  /** lower case; empty where the list has none */
  readonly emails: readonly string[];
}

/** Who follows on one network, as far as its file tells. */
export interface Following {
  readonly network: Network;
  readonly people: readonly Person[];
  /** entries that name nobody: X gives its followers as numbers only */
  readonly nameless: number;
}
