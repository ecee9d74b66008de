import { describe, expect, it, vi } from 'vitest';
import { createReceiver, type Handlers } from '@/lib/messages/receive-messages';
import { createSenderRules, type MessageSender } from '@/lib/messages/sender';
import { protocol } from '@/lib/messages/protocol';
import { failure } from '@/lib/messages/envelope';
import { findNetwork } from '@/lib/networks/hosts';

const ownOrigin = 'chrome-extension://ours';
const rules = createSenderRules({ ownId: 'ours', ownOrigin, findNetwork });
const fromX: MessageSender = { id: 'ours', url: 'https://x.com/home', tab: { id: 7 }, frameId: 0 };
const fromPopup: MessageSender = { id: 'ours', url: `${ownOrigin}/popup.html` };

function ask(over: Partial<Handlers>, message: unknown, sender: MessageSender) {
  const faults: string[] = [];
  const unexpected = () => Promise.reject(new Error('not expected'));
  const names = Object.keys(protocol);
  const handlers = {
    ...Object.fromEntries(names.map((name) => [name, unexpected])),
    ...over,
  } as unknown as Handlers;
  const receive = createReceiver({
    handlers,
    rules,
    onFault: (name, error) => faults.push(`${name} ${String(error)}`),
  });
  return new Promise<{ reply: unknown; kept: boolean; faults: string[] }>((resolve) => {
    let kept = false;
    const sendResponse = vi.fn<(reply: unknown) => void>((reply) =>
      queueMicrotask(() => resolve({ reply, kept, faults })),
    );
    kept = receive(message, sender, sendResponse);
    if (!kept && sendResponse.mock.calls.length === 0) resolve({ reply: 'silence', kept, faults });
  });
}

const open = { name: 'sidebar/open', request: { network: 'x' } };

describe('the receiver', () => {
  it('answers, keeping the way back open, and tells the handler who asks', async () => {
    const handler = vi.fn<Handlers['sidebar/open']>(async () => ({ started: true }));
    const { reply, kept } = await ask({ 'sidebar/open': handler }, open, fromX);
    expect(reply).toEqual({ ok: true, response: { started: true } });
    expect(kept).toBe(true);
    expect(handler).toHaveBeenCalledWith(
      { network: 'x' },
      { asker: 'page', network: 'x', tabId: 7, frameId: 0 },
    );
  });

  it.each([
    ['an unknown name', { name: 'history/everything', request: {} }, fromPopup, 'refused'],
    ['a name every object has', { name: 'constructor', request: {} }, fromPopup, 'refused'],
    ['what only a page may ask', open, fromPopup, 'refused'],
    ['what only our own pages may ask', { name: 'history/changed', request: {} }, fromX, 'refused'],
    [
      'a page that speaks for another network',
      { name: 'sidebar/open', request: { network: 'facebook' } },
      fromX,
      'refused',
    ],
    ['a missing request', { name: 'sidebar/open' }, fromX, 'invalid'],
    ['a malformed request', { name: 'sidebar/open', request: { network: 'myspace' } }, fromX, 'invalid'],
    [
      'a text beyond the limit',
      {
        name: 'coach/review',
        request: {
          draft: { network: 'x', surface: 'post', parts: ['a'.repeat(2_000_001)], hasMedia: false },
          echoes: null,
          lookUp: false,
        },
      },
      fromX,
      'invalid',
    ],
  ])('refuses %s with a sentence', async (_name, message, sender, reason) => {
    const { reply, faults } = await ask({}, message, sender);
    expect(reply).toMatchObject({ ok: false, reason, sentence: expect.stringMatching(/\.$/) });
    expect(faults).toEqual([]);
  });

  it.each([
    ['a stranger', open, { id: 'theirs', url: 'https://x.com/home', tab: { id: 1 } }],
    ['a word', 'hello', fromX],
    ['null', null, fromX],
    ['a question meant for tabs', { type: 'outbox/alive', id: 'a' }, fromX],
  ])('stays silent to %s', async (_name, message, sender) => {
    expect((await ask({}, message, sender)).reply).toBe('silence');
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('broken'))],
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
  ])('answers with a sentence when a handler %s, and reports it once', async (_name, handler) => {
    const { reply, faults } = await ask({ 'sidebar/open': handler as never }, open, fromX);
    expect(reply).toMatchObject({ ok: false, reason: 'failed' });
    expect(faults).toEqual(['sidebar/open Error: broken']);
  });

  it('passes on the failure a handler answers with', async () => {
    const sentence = 'The disk is full.';
    const { reply, faults } = await ask(
      { 'sidebar/open': async () => failure('failed', sentence) },
      open,
      fromX,
    );
    expect(reply).toEqual({ ok: false, reason: 'failed', sentence });
    expect(faults).toEqual([]);
  });
});
