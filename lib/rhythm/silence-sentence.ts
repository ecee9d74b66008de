import { networkNames } from '@/lib/model/network';
import type { ChannelSilence } from './silence';

/** "9 days since your last post on X"; "You posted on X today"; "No post on X yet". No full stop. */
export function lastPostSentence(silence: Pick<ChannelSilence, 'network' | 'days'>): string {
  const network = networkNames[silence.network];
  if (silence.days === null) return `No post on ${network} yet`;
  if (silence.days === 0) return `You posted on ${network} today`;
  if (silence.days === 1) return `You posted on ${network} yesterday`;
  return `${silence.days} days since your last post on ${network}`;
}

/** "your usual rhythm is 3"; null while unknown, and while the silence is no longer than usual. */
export function usualSentence(silence: Pick<ChannelSilence, 'days' | 'usualDays'>): string | null {
  const usual = longerThan(silence);
  return usual === null ? null : `your usual rhythm is ${usual}`;
}

/** The usual days between posts, "3" or "3 to 4", of a silence that is longer; null as above. */
export function longerThan({ days, usualDays }: Pick<ChannelSilence, 'days' | 'usualDays'>): string | null {
  if (days === null || usualDays === null || days <= usualDays) return null;
  return inHalves(usualDays);
}

function inHalves(days: number): string {
  return Number.isInteger(days) ? String(days) : `${Math.floor(days)} to ${Math.ceil(days)}`;
}
