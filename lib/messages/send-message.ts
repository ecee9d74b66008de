import { browser } from 'wxt/browser';
import { failure, replySchema, type Failure } from './envelope';
import { protocol, type MessageName, type Request, type Response } from './protocol';

export type Answer<N extends MessageName> = { readonly ok: true; readonly response: Response<N> } | Failure;

/**
 * How long a worker that is just starting or just stopping gets before it is asked again, in milliseconds. A Firefox
 * event page on its way out hears nothing for up to a second.
 */
const pausesBeforeRetry = [150, 450, 1_500];

/**
 * Asks the background, from a content script or a page of ours. Every failure is a value; it never rejects. Nobody
 * there or a worker stopped in the middle is asked again, which is safe because every message is idempotent. `reloaded`
 * is said only of an extension that is really gone; one that is there and does not answer has `failed`.
 */
export async function sendMessage<N extends MessageName>(name: N, request: Request<N>): Promise<Answer<N>> {
  const checked = protocol[name].request.safeParse(request);
  if (!checked.success) return failure('invalid');
  for (const pause of [...pausesBeforeRetry, null]) {
    const asked = await ask(name, checked.data);
    if (asked.outcome === 'reply') return readReply(name, asked.reply);
    if (asked.outcome === 'reloaded') return failure('reloaded');
    if (asked.outcome === 'late') break;
    if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return failure('failed');
}

/** When the extension is reloaded under a page, Chrome leaves a question that is out without any answer, for ever. */
const answeredWithin = 10_000;
const unanswered = Symbol('unanswered');

async function waitFor(reply: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(unanswered), answeredWithin);
  });
  try {
    return await Promise.race([reply, late]);
  } finally {
    clearTimeout(timer);
  }
}

type Asked =
  | { readonly outcome: 'reply'; readonly reply: unknown }
  | { readonly outcome: 'unanswered' | 'late' | 'reloaded' };

async function ask(name: MessageName, request: unknown): Promise<Asked> {
  try {
    // After a reload of the extension `runtime` has lost its id, and in Chrome `sendMessage` as well.
    if (!browser?.runtime?.id) return { outcome: 'reloaded' };
    const reply: unknown = await waitFor(browser.runtime.sendMessage({ name, request }));
    if (reply === unanswered) return { outcome: browser?.runtime?.id ? 'late' : 'reloaded' };
    return reply === undefined || reply === null ? { outcome: 'unanswered' } : { outcome: 'reply', reply };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Browsers tell this apart by their wording only (Chrome and Firefox, 2026).
    return { outcome: /context invalidated|dead object/i.test(message) ? 'reloaded' : 'unanswered' };
  }
}

function readReply<N extends MessageName>(name: N, raw: unknown): Answer<N> {
  const reply = replySchema.safeParse(raw);
  if (!reply.success) return failure('invalid');
  if (!reply.data.ok) return failure(reply.data.reason, reply.data.sentence);
  const response = protocol[name].response.safeParse(reply.data.response);
  return response.success ? { ok: true, response: response.data as Response<N> } : failure('invalid');
}
