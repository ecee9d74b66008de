import type { BrowserContext, CDPSession, Worker } from 'playwright-core';

type Status = 'stopped' | 'starting' | 'running' | 'stopping';
interface Version {
  readonly scriptURL: string;
  readonly runningStatus: Status;
}

/** The extension's worker, started first when it sleeps: Playwright keeps its handle, but asking a sleeper never ends. */
export async function findWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const scope = `chrome-extension://${extensionId}/`;
  const appeared = context.serviceWorkers().some((worker) => worker.url().startsWith(scope))
    ? undefined
    : context.waitForEvent('serviceworker', (worker) => worker.url().startsWith(scope));
  await withSession(context, async (session) => {
    const running = statusReached(session, scope, 'running');
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: scope });
    await running;
  });
  return (await appeared) ?? context.serviceWorkers().find((worker) => worker.url().startsWith(scope))!;
}

/** Stops every worker and resolves once the browser has reported the extension's as stopped. */
export function stopAllWorkers(context: BrowserContext, extensionId: string): Promise<void> {
  return withSession(context, async (session) => {
    const stopped = statusReached(session, `chrome-extension://${extensionId}/`, 'stopped');
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
  });
}

async function withSession(
  context: BrowserContext,
  use: (session: CDPSession) => Promise<void>,
): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  try {
    await use(session);
  } finally {
    await session.detach().catch(() => {});
  }
}

/** Resolves when the newest report on the worker says `wanted`; reports come at once after `ServiceWorker.enable`. */
function statusReached(session: CDPSession, scope: string, wanted: Status): Promise<void> {
  const statuses = new Map<string, Status>();
  return new Promise((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions as readonly Version[]) {
        if (version.scriptURL.startsWith(scope)) statuses.set(version.scriptURL, version.runningStatus);
      }
      if (statuses.size > 0 && [...statuses.values()].every((status) => status === wanted)) done();
    });
  });
}
