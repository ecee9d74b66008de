import type { BrowserContext, CDPSession, Worker } from 'playwright-core';

type Status = 'stopped' | 'starting' | 'running' | 'stopping';
interface Version {
  readonly scriptURL: string;
  readonly runningStatus: Status;
}

/** What the browser last reported of each worker of a context, by the worker's address. */
interface Watch {
  readonly session: CDPSession;
  readonly statuses: ReadonlyMap<string, Status>;
  readonly waiting: Set<() => void>;
}

/** One watch a context: polls ask for the worker many times a second, and a session for each would keep a core busy. */
const watches = new WeakMap<BrowserContext, Promise<Watch>>();

/** The extension's worker, started first when it sleeps: Playwright keeps its handle, but asking a sleeper never ends. */
export async function findWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const scope = `chrome-extension://${extensionId}/`;
  const appeared = context.serviceWorkers().some((worker) => worker.url().startsWith(scope))
    ? undefined
    : context.waitForEvent('serviceworker', (worker) => worker.url().startsWith(scope));
  const watch = await findWatch(context);
  if (!isEvery(watch, scope, 'running')) {
    await watch.session.send('ServiceWorker.startWorker', { scopeURL: scope });
    await reached(watch, scope, 'running');
  }
  return (await appeared) ?? context.serviceWorkers().find((worker) => worker.url().startsWith(scope))!;
}

/** Stops every worker and resolves once the browser has reported the extension's as stopped. */
export async function stopAllWorkers(context: BrowserContext, extensionId: string): Promise<void> {
  const watch = await findWatch(context);
  await watch.session.send('ServiceWorker.stopAllWorkers');
  await reached(watch, `chrome-extension://${extensionId}/`, 'stopped');
}

function findWatch(context: BrowserContext): Promise<Watch> {
  const known = watches.get(context) ?? startWatch(context);
  watches.set(context, known);
  return known;
}

async function startWatch(context: BrowserContext): Promise<Watch> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  // The session goes with its page; whoever asks next gets another.
  page.once('close', () => watches.delete(context));
  const statuses = new Map<string, Status>();
  const waiting = new Set<() => void>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions as readonly Version[])
      statuses.set(scriptURL, runningStatus);
    for (const look of waiting) look();
  });
  await session.send('ServiceWorker.enable');
  return { session, statuses, waiting };
}

function isEvery({ statuses }: Watch, scope: string, wanted: Status): boolean {
  const ours = [...statuses].filter(([url]) => url.startsWith(scope));
  return ours.length > 0 && ours.every(([, status]) => status === wanted);
}

function reached(watch: Watch, scope: string, wanted: Status): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (!isEvery(watch, scope, wanted)) return;
      watch.waiting.delete(look);
      done();
    };
    watch.waiting.add(look);
    look();
  });
}
