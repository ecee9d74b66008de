import type { BrowserContext } from 'playwright-core';
import { answerRequest, networkAddresses } from './answer-request';
import type { AcceptedPost } from './stand-in';

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
  await context.route(networkAddresses, async (route) => {
    const request = route.request();
    const url = request.url();
    const answer = await answerRequest({
      url,
      method: request.method(),
      body: request.postData(),
      isDocument: request.resourceType() === 'document',
    });
    (answer ? answered : refused).push(url);
    if (answer?.accepted) accepted.push(answer.accepted);
    if (!answer) return route.abort('blockedbyclient');
    // A tab that was closed in the meantime no longer wants the answer; the request was made all the same.
    await route.fulfill(answer.response).catch(() => {});
  });
  return { accepted, answered, refused };
}
