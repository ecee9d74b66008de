import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installed, fakeWorld, keepConsent, ownOrigin, startBackground } from './fake-background';

describe('installing', () => {
  let world: ReturnType<typeof fakeWorld>;
  beforeEach(() => {
    world = fakeWorld();
    startBackground(world);
  });

  it('opens the welcome page on the first day', async () => {
    await fakeBrowser.runtime.onInstalled.trigger(installed('install'));
    await vi.waitFor(() => expect(world.opened).toEqual([`${ownOrigin}/welcome.html`]));
  });

  it.each([
    ['an update', 'update', false],
    ['a new version of the browser', 'chrome_update', false],
    ['an install over settings that are there', 'install', true],
  ] as const)('opens nothing on %s', async (_name, reason, consented) => {
    if (consented) await keepConsent();
    await fakeBrowser.runtime.onInstalled.trigger(installed(reason));
    await new Promise((resolve) => setImmediate(resolve));
    expect(world.opened).toEqual([]);
  });

  it.each(['install', 'update'] as const)(
    'puts the watcher into tabs that are open already on %s',
    async (reason) => {
      world.tabs = [
        { id: 1, url: 'https://x.com/home' },
        { id: 2, url: 'https://example.com/' },
        { id: 3, url: 'https://www.facebook.com/' },
        { id: 4 },
      ];
      world.executeScript.mockRejectedValueOnce(new Error('the tab is asleep'));
      await fakeBrowser.runtime.onInstalled.trigger(installed(reason));
      await vi.waitFor(() => expect(world.executeScript).toHaveBeenCalledTimes(2));
      expect(world.executeScript).toHaveBeenCalledWith({ target: { tabId: 3 }, files: ['/watcher.js'] });
      await vi.waitFor(() => expect(world.faults).toEqual(['an open tab gets its watcher at its next load']));
    },
  );
});
