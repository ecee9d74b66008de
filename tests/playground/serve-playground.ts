import { randomBytes } from 'node:crypto';
import type { BrowserContext, Route } from 'playwright-core';
import { bundlePlayground, type Bundle } from './bundle';
import { answerX, type AcceptedPost } from './x/accept-post';
import { xFile, xPage } from './x/page';

/** Every address that belongs to one of the three networks, subdomains included. */
const networks =
  /^https:\/\/([\w-]+\.)*(x|twitter|twimg|linkedin|licdn|facebook|fbcdn|messenger)\.(com|net)\//;
const xHosts = new Set(['x.com', 'twitter.com', 'pro.x.com', 'mobile.x.com', 'mobile.twitter.com']);

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
  const bundle = await bundlePlayground();
  const accepted: AcceptedPost[] = [];
  const answered: string[] = [];
  const refused: string[] = [];
  await context.route(networks, async (route) => {
    const address = route.request().url();
    const known = xHosts.has(new URL(address).hostname) && (await answer(route, bundle, accepted));
    (known ? answered : refused).push(address);
    if (!known) await route.abort('blockedbyclient');
  });
  return { accepted, answered, refused };
}

async function answer(route: Route, bundle: Bundle, accepted: AcceptedPost[]): Promise<boolean> {
  const request = route.request();
  const { pathname } = new URL(request.url());
  const file = xFile(pathname, bundle);
  if (file) return fulfil(route, file);
  if (request.method() === 'POST') {
    const reply = answerX(pathname, request.postData() ?? '{}', Date.now());
    if (!reply) return false;
    if (reply.accepted) accepted.push(reply.accepted);
    return fulfil(route, { body: reply.answer, contentType: 'application/json' });
  }
  if (request.resourceType() !== 'document') return false;
  return fulfil(route, xPage(randomBytes(16).toString('base64')));
}

async function fulfil(route: Route, response: Parameters<Route['fulfill']>[0]): Promise<boolean> {
  // A tab that was closed in the meantime no longer wants the answer; the request was made all the same.
  await route.fulfill(response).catch(() => {});
  return true;
}
