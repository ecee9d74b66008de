import type { ReadingSummary } from '@/lib/archives/summarise-reading';
import type { CivilDate } from '@/lib/model/civil-date';
import type { ImportRun } from '@/lib/model/import-run';
import { goalRange, type Channel, type Plan } from '@/lib/model/plan';

/** Where the posts of a reading go: into a channel of the plan, into a new one, or nowhere. */
export type Target =
  | { readonly kind: 'channel'; readonly id: string }
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'none' };

/**
 * Where the posts of an account most likely belong: where its last import went, else the network's only channel, else a
 * channel of its own. With several channels and no trace of the account, nothing is assumed.
 */
export function guessTarget(
  { network, account, posts }: Pick<ReadingSummary, 'network' | 'account' | 'posts'>,
  channels: readonly Channel[],
  runs: readonly ImportRun[],
): Target {
  if (posts === 0) return { kind: 'none' };
  const own = channels.filter((channel) => channel.network === network);
  const before = runs.find((run) => run.network === network && run.account === (account?.name ?? null));
  const same =
    own.find(({ id }) => id === before?.channelId) ?? own.find(({ name }) => isNamed(name, account?.name));
  if (same) return { kind: 'channel', id: same.id };
  // Another account's posts came in here before: this one is kept apart.
  const isTaken = runs.some((run) => run.channelId === own[0]?.id && run.account !== (account?.name ?? null));
  if (own.length === 1 && !isTaken) return { kind: 'channel', id: own[0]!.id };
  return { kind: 'new', name: account?.name ?? '' };
}

/** The plan with a new channel, and that channel. Its id is the network's own name where that is free. */
export function withNewChannel(
  plan: Plan,
  { network, name, today }: Pick<Channel, 'network' | 'name'> & { readonly today: CivilDate },
): { plan: Plan; channel: Channel } {
  const taken = new Set(plan.channels.map((channel) => channel.id));
  let id: string = network;
  for (let nth = 2; taken.has(id); nth += 1) id = `${network}-${nth}`;
  const channel: Channel = { id, network, name, goals: [{ from: today, perWeek: goalRange.usual }] };
  const channels = [...plan.channels, channel];
  return { plan: { ...plan, channels, mainChannelId: plan.mainChannelId ?? id }, channel };
}

function isNamed(name: string, account: string | undefined): boolean {
  const bare = (text: string) => text.trim().replace(/^@/, '').toLowerCase();
  return account !== undefined && bare(name) !== '' && bare(name) === bare(account);
}
