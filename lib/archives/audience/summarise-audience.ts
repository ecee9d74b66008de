import type { Network } from '@/lib/model/network';
import { matchAudience, type Standing } from './match-audience';
import type { Following, Person } from './person';

/** One network's share, in numbers. */
export interface NetworkAudience extends Readonly<Record<Standing, number>> {
  readonly network: Network;
  readonly followers: number;
  readonly nameless: number;
}

/** What a list of customers and the followers' lists tell together; the people in it are called as the list calls them. */
export interface AudienceSummary {
  readonly customers: number;
  readonly networks: readonly NetworkAudience[];
  /** customers found on no network at all, not even perhaps */
  readonly nowhere: readonly Person[];
  /** customers whose name is shared or nearly borne by a follower: only the owner can tell */
  readonly unclear: readonly {
    readonly person: Person;
    readonly network: Network;
    readonly how: 'alike' | 'unclear';
  }[];
}

/** Matches and counts; see `matchAudience`. */
export function summariseAudience(
  customers: readonly Person[],
  followings: readonly Following[],
): AudienceSummary {
  const matches = matchAudience(customers, joinByNetwork(followings));
  const isNowhere = (at: number) => matches.every(({ standings }) => standings[at] === 'none');
  return {
    customers: customers.length,
    networks: matches.map(({ network, followers, nameless, standings }) => {
      const counts = { email: 0, name: 0, alike: 0, unclear: 0, none: 0 };
      for (const standing of standings) counts[standing] += 1;
      return { network, followers, nameless, ...counts };
    }),
    nowhere: customers.filter((_, at) => isNowhere(at)),
    unclear: matches.flatMap(({ network, standings }) =>
      customers.flatMap((person, at) => {
        const how = standings[at];
        return how === 'alike' || how === 'unclear' ? [{ person, network, how }] : [];
      }),
    ),
  };
}

/** Friends and followers of one network lie in several files, and the same person in more than one of them. */
function joinByNetwork(followings: readonly Following[]): Following[] {
  const joined = new Map<Network, Following>();
  for (const following of followings) {
    const known = joined.get(following.network);
    const seen = new Set(known?.people.map(({ name }) => name));
    const fresh = known ? following.people.filter(({ name }) => !seen.has(name)) : following.people;
    joined.set(following.network, {
      network: following.network,
      people: [...(known?.people ?? []), ...fresh],
      nameless: (known?.nameless ?? 0) + following.nameless,
    });
  }
  return [...joined.values()];
}
