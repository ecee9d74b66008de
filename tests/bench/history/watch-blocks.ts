declare global {
  interface Window {
    /** the longest time the page's thread was busy with one thing, in milliseconds */
    longestBlock?: number;
  }
}

/** Runs in the page: how long the thread is ever busy, measured by messages to itself that only wait for the thread. */
export function watchBlocks(): void {
  const { port1, port2 } = new MessageChannel();
  let before = performance.now();
  window.longestBlock = 0;
  port1.addEventListener('message', () => {
    const now = performance.now();
    window.longestBlock = Math.max(window.longestBlock ?? 0, now - before);
    before = now;
    setTimeout(() => {
      before = performance.now();
      port2.postMessage(null);
    }, 1);
  });
  port1.start();
  port2.postMessage(null);
}
