import type { Page } from 'playwright-core';

/**
 * The types of all listeners on the page's document and window, of the page and of every content script: each world
 * has its own view of both, and the browser's debugger lists them world by world. Sorted.
 */
export async function readListeners(page: Page, of: 'document' | 'window' = 'document'): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    // The driver's own world comes and goes.
    if (!context.name.startsWith('__playwright')) worlds.push(context.id);
  });
  try {
    await session.send('Runtime.enable');
    const types = await Promise.all(
      worlds.map(async (contextId) => {
        const { result } = await session.send('Runtime.evaluate', { expression: of, contextId });
        const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
        return found.listeners.map(({ type }) => type);
      }),
    );
    return types.flat().toSorted();
  } finally {
    await session.detach();
  }
}

/** What the page holds after everything unreachable was collected: nodes, listeners, bytes of JavaScript heap. */
export async function weighPage(page: Page): Promise<{ nodes: number; listeners: number; heap: number }> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('HeapProfiler.enable');
    // Twice: what the first collection frees may have held others.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners, heap: usedSize };
  } finally {
    await session.detach();
  }
}
