import { groupBy } from '@/lib/model/group-by';
import type { Network } from '@/lib/model/network';
import type { PastPost } from '@/lib/model/post';
import { remember } from './remember';

/** The past posts of one network, newest first. Rules ask it of the same list, one after another and at every key. */
export function postsOn(network: Network, recent: readonly PastPost[]): readonly PastPost[] {
  return byNetwork(recent).get(network) ?? none;
}

const none: readonly PastPost[] = [];
const byNetwork = remember((recent: readonly PastPost[]) => groupBy(recent, ({ network }) => network));
