import { networkNames, type Network } from '@/lib/model/network';
import type { Plan } from '@/lib/model/plan';

/** A channel to choose from. */
export interface NamedChannel {
  readonly id: string;
  readonly network: Network;
  /** "X", or "X, Elm Street Bakery" where its network has several */
  readonly name: string;
}

/** The channels of the plan, then those only the history knows, such as an imported account. */
export function nameChannels(
  plan: Pick<Plan, 'channels'>,
  known: readonly { readonly channelId: string; readonly network: Network }[],
): NamedChannel[] {
  const planned = plan.channels.map(({ id, network, name }) => ({ id, network, ownName: name.trim() }));
  const others = known
    .filter(({ channelId }) => plan.channels.every(({ id }) => id !== channelId))
    .map(({ channelId, network }) => ({
      id: channelId,
      network,
      ownName: channelId === network ? '' : channelId,
    }));
  const all = [...planned, ...others];
  return all.map(({ id, network, ownName }) => {
    const isAlone = all.filter((channel) => channel.network === network).length === 1;
    const bare = networkNames[network];
    return { id, network, name: isAlone || ownName === '' ? bare : `${bare}, ${ownName}` };
  });
}
