import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messages/send-message';
import type { Request } from '@/lib/messages/protocol';
import type { Dismissal } from '@/lib/model/dismissal';
import type { Network } from '@/lib/model/network';
import type { BesideAnswer } from '@/lib/model/nudge';
import type { SightingReport } from '@/lib/model/sighting';

/** What the sidebar asks of the background. Every answer is a value; none of them throws. */
export const ask = {
  /** false once the extension was reloaded or updated under this page */
  isConnected: (): boolean => Boolean(browser.runtime?.id),
  context: (network: Network) => sendMessage('sidebar/context', { network }),
  answerNudge: (network: Network, answer: BesideAnswer) => sendMessage('nudge/answer', { network, answer }),
  review: (request: Request<'coach/review'>) => sendMessage('coach/review', request),
  drain: (id: string) => sendMessage('outbox/drain', { ids: [id] }),
  answer: (id: string, posted: boolean) => sendMessage('outbox/answer', { id, posted }),
  dismiss: (dismissal: Dismissal) => sendMessage('dismissal/add', { dismissal }),
  bringBack: (id: string) => sendMessage('dismissal/remove', { id }),
  keepPlace: (place: { folded: boolean; side: 'left' | 'right' | null }) =>
    sendMessage('sidebar/place', { place }),
  isOwnPost: (network: Network, under: string[]) => sendMessage('reply/under', { network, under }),
  noteReply: (reply: Request<'reply/seen'>) => sendMessage('reply/seen', reply),
  report: (report: SightingReport) => sendMessage('health/report', report),
  openDashboard: () => sendMessage('screen/open', { screen: 'dashboard' }),
};
export type Ask = typeof ask;
