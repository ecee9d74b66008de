import { browser } from 'wxt/browser';
import { failure, replySchema, type Failure } from './envelope';
import { protocol, type MessageName, type Request, type Response } from './protocol';

export type Answer<N extends MessageName> = { readonly ok: true; readonly response: Response<N> } | Failure;

/** How long a worker that was just starting gets before it is asked once more, in milliseconds. */
const pauseBeforeRetry = 150;

/**
 * Asks the background, from a content script or a page of ours. Every failure is a value; it never rejects. Nobody
 * there or a worker stopped in the middle is asked once more, which is safe because every message is idempotent.
 */
export async function sendMessage<N extends MessageName>(name: N, request: Request<N>): Promise<Answer<N>> {
  const checked = protocol[name].request.safeParse(request);
  if (!checked.success) return failure('invalid');
  const first = await ask(name, checked.data);
  if (first.outcome === 'reply') return readReply(name, first.reply);
  if (first.outcome === 'reloaded') return failure('reloaded');
  await new Promise((resolve) => setTimeout(resolve, pauseBeforeRetry));
  const second = await ask(name, checked.data);
  if (second.outcome === 'reply') return readReply(name, second.reply);
  return failure(second.outcome === 'interrupted' ? 'failed' : 'reloaded');
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
  | { readonly outcome: 'nobody' | 'interrupted' | 'reloaded' };

async function ask(name: MessageName, request: unknown): Promise<Asked> {
  try {
    // After a reload of the extension `runtime` has lost its id, and in Chrome `sendMessage` as well.
    if (!browser?.runtime?.id) return { outcome: 'reloaded' };
    const reply: unknown = await waitFor(browser.runtime.sendMessage({ name, request }));
    if (reply === unanswered) return { outcome: browser?.runtime?.id ? 'interrupted' : 'reloaded' };
    return reply === undefined || reply === null ? { outcome: 'nobody' } : { outcome: 'reply', reply };
  } catch (error) {
    return { outcome: outcomeOf(error instanceof Error ? error.message : String(error)) };
  }
}

/** Browsers tell these apart by their wording only (Chrome and Firefox, 2026). */
function outcomeOf(message: string): 'nobody' | 'interrupted' | 'reloaded' {
  if (/context invalidated|dead object/i.test(message)) return 'reloaded';
  if (/receiving end does not exist|no listeners/i.test(message)) return 'nobody';
  return 'interrupted';
}

function readReply<N extends MessageName>(name: N, raw: unknown): Answer<N> {
  const reply = replySchema.safeParse(raw);
  if (!reply.success) return failure('invalid');
  if (!reply.data.ok) return failure(reply.data.reason, reply.data.sentence);
  const response = protocol[name].response.safeParse(reply.data.response);
  return response.success ? { ok: true, response: response.data as Response<N> } : failure('invalid');
}
