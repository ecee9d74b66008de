import { randomBytes } from 'node:crypto';
import type { BrowserContext, Route } from 'playwright-core';
import { bundlePlayground } from './bundle';
import { facebook } from './facebook/stand-in';
import { linkedin } from './linkedin/stand-in';
import { findFile, type AcceptedPost, type StandIn } from './stand-in';
import { x } from './x/stand-in';

/** Every address that belongs to one of the three networks, subdomains included. */
const networks =
  /^https:\/\/([\w-]+\.)*(x|twitter|twimg|linkedin|licdn|facebook|fbcdn|messenger)\.(com|net)\//;

/** The networks that are played. */
const standIns: readonly StandIn[] = [x, linkedin, facebook];

export interface Playground {
  /** what the network took, one entry per request, in order */
  readonly accepted: readonly AcceptedPost[];
  /** addresses that were answered */
  readonly answered: readonly string[];
  /** addresses of a network that were refused: nothing of ours stands there */
  readonly refused: readonly string[];
}

/** Answers the networks' real addresses in a browser context with our stand-ins; nothing reaches the real ones. */
export async function servePlayground(context: BrowserContext): Promise<Playground> {
  const accepted: AcceptedPost[] = [];
  const answered: string[] = [];
  const refused: string[] = [];
  await context.route(networks, async (route) => {
    const address = route.request().url();
    const { hostname } = new URL(address);
    const standIn = standIns.find(({ hosts }) => hosts.includes(hostname));
    const known = standIn !== undefined && (await answer(route, standIn, accepted));
    (known ? answered : refused).push(address);
    if (!known) await route.abort('blockedbyclient');
  });
  return { accepted, answered, refused };
}

async function answer(route: Route, standIn: StandIn, accepted: AcceptedPost[]): Promise<boolean> {
  const request = route.request();
  const address = new URL(request.url());
  const file = findFile(standIn, address.pathname, await bundlePlayground(standIn.name));
  if (file) return fulfil(route, file);
  if (request.method() === 'POST') {
    const reply = standIn.answer(address.pathname, request.postData() ?? '{}', Date.now());
    if (!reply) return false;
    if (reply.accepted) accepted.push(reply.accepted);
    return fulfil(route, { body: reply.answer, contentType: 'application/json' });
  }
  if (request.resourceType() !== 'document') return false;
  return fulfil(route, standIn.page(randomBytes(16).toString('base64'), address));
}

async function fulfil(route: Route, response: Parameters<Route['fulfill']>[0]): Promise<boolean> {
  // A tab that was closed in the meantime no longer wants the answer; the request was made all the same.
  await route.fulfill(response).catch(() => {});
  return true;
}
