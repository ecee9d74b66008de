import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '@/lib/messages/send-message';

const started = { ok: true, response: { started: true } };

/** Answers of the browser, in turn: a value to resolve to, or an error to reject with. */
function answerWith(...answers: unknown[]) {
  const spy = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const answer of answers) {
    spy.mockImplementationOnce((() =>
      answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)) as never);
  }
  return spy;
}

const nobody = new Error('Could not establish connection. Receiving end does not exist.');
const interrupted = new Error(
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
);
const invalidated = new Error('Extension context invalidated.');

describe('sending a message', () => {
  beforeEach(() => fakeBrowser.reset());

  it('sends name and request, and gives the checked answer', async () => {
    const spy = answerWith(started);
    expect(await sendMessage('sidebar/open', { network: 'x' })).toEqual(started);
    expect(spy).toHaveBeenCalledWith({ name: 'sidebar/open', request: { network: 'x' } });
  });

  it.each([
    ['a worker that was just starting', [nobody, started], true, 2],
    ['a worker stopped in the middle', [interrupted, started], true, 2],
    ['nobody answering the first time', [undefined, started], true, 2],
    ['an event page on its way out, three times', [nobody, nobody, nobody, started], true, 4],
    ['nobody there at all', [nobody, nobody, nobody, nobody], 'failed', 4],
    ['a worker stopped again and again', [interrupted, interrupted, interrupted, interrupted], 'failed', 4],
    ['nobody there, and then a reload', [nobody, invalidated], 'reloaded', 2],
    ['an extension that was reloaded', [invalidated], 'reloaded', 1],
    ['a dead object, as Firefox calls it', [new Error("can't access dead object")], 'reloaded', 1],
    ['a refusal', [{ ok: false, reason: 'refused', sentence: 'No.' }], 'refused', 1],
    ['an answer of the wrong shape', [{ ok: true, response: { started: 'yes' } }], 'invalid', 1],
    ['an answer that is no answer', ['hello'], 'invalid', 1],
  ])('%s', async (_name, answers, expected, asked) => {
    const spy = answerWith(...answers);
    vi.useFakeTimers();
    const sent = sendMessage('sidebar/open', { network: 'x' });
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    const answer = await sent;
    expect(answer.ok || answer.reason).toBe(expected);
    expect(answer.ok ? 'Fine.' : answer.sentence).toMatch(/\.$/);
    expect(spy).toHaveBeenCalledTimes(asked);
  });

  it('knows a reloaded extension by its missing id, and asks nobody', async () => {
    const spy = answerWith(started);
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(await sendMessage('sidebar/open', { network: 'x' })).toMatchObject({ reason: 'reloaded' });
    expect(spy).not.toHaveBeenCalled();
  });

  it('does not send a request that is not valid', async () => {
    const spy = answerWith(started);
    expect(await sendMessage('sidebar/open', { network: 'myspace' as 'x' })).toMatchObject({
      reason: 'invalid',
    });
    expect(spy).not.toHaveBeenCalled();
  });

  it('gives up, once, on a background that is there and never answers', async () => {
    vi.useFakeTimers();
    try {
      const spy = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
      spy.mockImplementation((() => new Promise(() => {})) as never);
      vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('still-there');
      const asked = sendMessage('sidebar/open', { network: 'x' });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await asked).toMatchObject({ ok: false, reason: 'failed' });
      expect(spy).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not wait for ever for an answer that a reload has swallowed', async () => {
    vi.useFakeTimers();
    try {
      vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((() => new Promise(() => {})) as never);
      const id = vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValueOnce('still-there');
      id.mockReturnValue(undefined as never);
      const asked = sendMessage('sidebar/open', { network: 'x' });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await asked).toMatchObject({ ok: false, reason: 'reloaded' });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
