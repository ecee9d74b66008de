import type { Page } from 'playwright-core';

/** How often the worker is asked, in milliseconds. */
const pause = 100;

/**
 * The largest heap of the page's workers, in bytes, asked over the debugger: a worker cannot tell its own. Ask for it
 * before the worker is started.
 */
export async function watchHeap(page: Page): Promise<{ stop: () => Promise<number> }> {
  const session = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  let [most, next] = [0, 1];
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.add(sessionId));
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { result } = JSON.parse(message) as { result?: { usedSize?: number } };
    most = Math.max(most, result?.usedSize ?? 0);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const timer = setInterval(() => {
    for (const sessionId of workers) {
      const message = JSON.stringify({ id: next++, method: 'Runtime.getHeapUsage' });
      void session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => null);
    }
  }, pause);
  return {
    async stop() {
      clearInterval(timer);
      await session.detach();
      return most;
    },
  };
}
