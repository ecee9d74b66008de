import { browser } from 'wxt/browser';
import type { Beat } from './heartbeat';

/** Somebody who was away for so long comes back (seconds); the browser's own minute would beat at every coffee. */
const awaySeconds = 900;

/** Allowed together with notifications; the namespace is absent before. */
type Idle = typeof browser.idle;
const idle = () => (browser as { idle?: Idle }).idle;

/** Whether nobody can see the screen; false where it cannot be told. */
export async function isLocked(): Promise<boolean> {
  return (await idle()?.queryState(awaySeconds)) === 'locked';
}

/** Beats when the screen is unlocked, now and as soon as it is allowed. Call it synchronously at the worker's start. */
export function registerUnlock(run: Beat): void {
  let heard: Idle | undefined;
  const listen = () => {
    const now = idle();
    if (!now || now === heard) return;
    heard = now;
    now.setDetectionInterval(awaySeconds);
    now.onStateChanged.addListener((state) => {
      if (state === 'active') void run();
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
