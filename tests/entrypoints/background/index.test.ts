import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';

import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';

describe('the worker', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    const event = { addListener: () => {} };
    Object.assign(fakeBrowser.permissions, { onAdded: event, onRemoved: event });
    Object.assign(fakeBrowser.action, { setIcon: async () => {} });
    // Allowed by nobody yet.
    Object.assign(fakeBrowser, { idle: undefined });
  });

  it('has registered every listener by the time its script has run, before anything was awaited', () => {
    void background.main();
    const { runtime, storage, alarms, tabs } = fakeBrowser;
    const events = [
      runtime.onMessage,
      runtime.onInstalled,
      runtime.onStartup,
      storage.onChanged,
      alarms.onAlarm,
      tabs.onRemoved,
    ];
    expect(events.map((event) => event.hasListeners())).toEqual(events.map(() => true));
  });
});
