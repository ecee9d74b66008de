import { randomBytes } from 'node:crypto';
import { bundlePlayground } from './bundle';
import { facebook } from './facebook/stand-in';
import { linkedin } from './linkedin/stand-in';
import { findFile, type AcceptedPost, type StandIn } from './stand-in';
import { x } from './x/stand-in';

/** Every address that belongs to one of the three networks, subdomains included. */
export const networkAddresses =
  /^https:\/\/([\w-]+\.)*(x|twitter|twimg|linkedin|licdn|facebook|fbcdn|messenger)\.(com|net)\//;

/** The networks that are played. */
const standIns: readonly StandIn[] = [x, linkedin, facebook];

export interface StandInRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | null;
  /** true for a page or a frame, not for what it loads */
  readonly isDocument: boolean;
}

export interface StandInAnswer {
  readonly response: {
    readonly body: string;
    readonly headers?: Record<string, string>;
    readonly contentType?: string;
  };
  /** what the network took by it */
  readonly accepted: AcceptedPost | null;
}

/** What a stand-in answers, whatever browser asks; null for an address at which nothing of ours stands. */
export async function answerRequest(request: StandInRequest): Promise<StandInAnswer | null> {
  const address = new URL(request.url);
  const standIn = standIns.find(({ hosts }) => hosts.includes(address.hostname));
  if (!standIn) return null;
  const file = findFile(standIn, address.pathname, await bundlePlayground(standIn.name));
  if (file) return { response: file, accepted: null };
  if (request.method === 'POST') {
    const reply = standIn.answer(address.pathname, request.body ?? '{}', Date.now());
    if (!reply) return null;
    return {
      response: { body: reply.answer, contentType: 'application/json' },
      accepted: reply.accepted,
    };
  }
  if (!request.isDocument) return null;
  return { response: standIn.page(randomBytes(16).toString('base64'), address), accepted: null };
}
