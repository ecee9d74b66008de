import { networkNames } from '@/lib/model/network';
import type { ReplyDebt } from '@/lib/plan/reply-debt';

/** "Your question on X has been out for an hour". */
export function sayDebt({ past, after }: ReplyDebt): string {
  const what = past.invites ? 'question' : 'offer';
  return `Your ${what} on ${networkNames[past.network]} has been out for ${after === 'hour' ? 'an hour or more' : 'a day'}`;
}

/** The same with what to do: "Your question on X has been out for a day: have a look at the answers". */
export function askBack(debt: ReplyDebt): string {
  return `${sayDebt(debt)}: have a look at the answers`;
}
