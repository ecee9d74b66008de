import { networkNames } from '@/lib/model/network';
import type { ReplyDebt } from '@/lib/plan/reply-debt';

/** "Your question on X has been out for an hour". */
export function sayDebt({ past, after }: ReplyDebt): string {
  const what = past.invites ? 'question' : 'offer';
  return `Your ${what} on ${networkNames[past.network]} has been out for ${after === 'hour' ? 'an hour or more' : 'a day'}`;
}
