import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';

interface Version {
  readonly scriptURL: string;
  readonly runningStatus: 'stopped' | 'starting' | 'running' | 'stopping';
}

/** The extension's worker, woken by a page of the extension when it sleeps. */
export async function findWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const running = context.serviceWorkers().find((worker) => worker.url().includes(extensionId));
  if (running) return running;
  const started = context.waitForEvent('serviceworker');
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate('void chrome.runtime.sendMessage({ wake: true }).catch(() => {})');
  const worker = await started;
  await page.close();
  return worker;
}

/** Stops every worker and resolves once the browser has reported the extension's as stopped. */
export async function stopAllWorkers(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await anyPage(context);
  const session = await context.newCDPSession(page);
  try {
    await stopWith(session, extensionId);
  } finally {
    await session.detach().catch(() => {});
  }
}

function anyPage(context: BrowserContext): Promise<Page> | Page {
  return context.pages()[0] ?? context.newPage();
}

async function stopWith(session: CDPSession, extensionId: string): Promise<void> {
  const statuses = new Map<string, Version['runningStatus']>();
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions as readonly Version[]) {
        if (version.scriptURL.includes(extensionId)) statuses.set(version.scriptURL, version.runningStatus);
      }
      if (statuses.size > 0 && [...statuses.values()].every((status) => status === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
}
