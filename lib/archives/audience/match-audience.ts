import type { Network } from '@/lib/model/network';
import { foldName } from './fold-name';
import { longNameOf } from './nicknames';
import type { Following, Person } from './person';

/**
 * How a customer stands on one network. email, name: follows · alike: somebody whose name is nearly theirs does ("Bob" for
 * "Robert", a middle name more) · unclear: two people share the name · none: not found
 */
export type Standing = 'email' | 'name' | 'alike' | 'unclear' | 'none';

/** One network's matches; `standings` has one entry per customer, in their order. */
export interface NetworkMatch {
  readonly network: Network;
  readonly followers: number;
  /** followers who cannot be looked for, because the file holds no name */
  readonly nameless: number;
  readonly standings: readonly Standing[];
}

/** Makes of a name's words what is looked up; null where they are too few to tell one person from another. */
type KeyOf = (words: readonly string[]) => string | null;

/**
 * Which customers follow, network by network: by e-mail first, then by a name that one customer and one follower bear
 * alone, then by nearly that name. Nobody is found twice; names of one word are never matched.
 */
export function matchAudience(
  customers: readonly Person[],
  followings: readonly Following[],
): NetworkMatch[] {
  const folded = customers.map(({ name }) => foldName(name));
  return followings.map((following) => matchOne({ customers, folded, following }));
}

interface Pairing {
  readonly customers: readonly Person[];
  /** the customers' names */
  readonly folded: readonly (readonly string[])[];
  readonly following: Following;
}

function matchOne({ customers, folded, following }: Pairing): NetworkMatch {
  const { network, people, nameless } = following;
  const theirs = people.map(({ name }) => foldName(name));
  const standings: Standing[] = customers.map(() => 'none');
  const taken = new Set<number>();
  const byEmail = new Map(people.flatMap(({ emails }, at) => emails.map((email) => [email, at] as const)));
  for (const [at, { emails }] of customers.entries()) {
    const found = emails.map((email) => byEmail.get(email)).find((follower) => follower !== undefined);
    if (found === undefined) continue;
    standings[at] = 'email';
    taken.add(found);
  }
  const findBy = (keyOf: KeyOf, standing: Standing): void => {
    const followersOf = indexBy(theirs, keyOf, (at) => !taken.has(at));
    const customersOf = indexBy(folded, keyOf, (at) => standings[at] === 'none');
    for (const [key, customer] of customersOf) {
      const [follower, ...others] = followersOf.get(key) ?? [];
      if (follower === undefined) continue;
      const isPlain = others.length === 0 && customer.length === 1;
      for (const at of customer) standings[at] = isPlain ? standing : 'unclear';
      if (isPlain) taken.add(follower);
    }
  };
  findBy(wholeName, 'name');
  findBy(nearName, 'alike');
  return { network, followers: people.length + nameless, nameless, standings };
}

function indexBy(
  names: readonly (readonly string[])[],
  keyOf: KeyOf,
  isFree: (at: number) => boolean,
): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, words] of names.entries()) {
    const key = isFree(at) ? keyOf(words) : null;
    if (key !== null) index.set(key, [...(index.get(key) ?? []), at]);
  }
  return index;
}

/** All words in the alphabet's order, since lists turn names around with and without a comma. */
const wholeName: KeyOf = (words) => (words.length < 2 ? null : words.toSorted().join(' '));

/** First and last word with the first made long, so that "Bob Miller" is near "Robert James Miller". */
const nearName: KeyOf = (words) => {
  if (words.length < 2) return null;
  return [longNameOf(words[0]!), longNameOf(words.at(-1)!)].toSorted().join(' ');
};
