import { vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lent } from '@/entrypoints/background/coach';
import { createBeat, registerHeartbeat } from '@/entrypoints/background/heartbeat';
import { registerInstall } from '@/entrypoints/background/install';
import { registerMessages } from '@/entrypoints/background/messages';
import { registerNudges } from '@/entrypoints/background/nudge-answers';
import { createDrain, registerOutboxDrain } from '@/entrypoints/background/outbox-drain';
import { registerTakenPermission } from '@/entrypoints/background/taken-permission';
import { registerUnlock } from '@/entrypoints/background/screen-lock';
import type { Tools } from '@/entrypoints/background/tools';
import { clockAt } from '@/lib/model/clock';
import type { Plan } from '@/lib/model/plan';
import { emptyPlan } from '@/lib/model/plan';
import { fakeShelf } from '../../lib/history/backup/fake-folder';
import { fakeHistory, noon } from '../../lib/history/fakes';

export const ownOrigin = 'chrome-extension://test-extension-id';
export const fromX = { id: 'test-extension-id', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } };
export const fromPopup = { id: 'test-extension-id', url: `${ownOrigin}/popup.html` };
export const consent = {
  version: 1 as const,
  at: 1,
  networks: { facebook: 'off', x: 'beside', linkedin: 'panel' } as const,
};
export const plan: Plan = {
  ...emptyPlan,
  channels: [
    { id: 'mine-x', network: 'x', name: 'Shop', goals: [{ from: '2026-01-01', perWeek: 2 }] },
    { id: 'mine-fb', network: 'facebook', name: 'Shop', goals: [{ from: '2026-01-01', perWeek: 2 }] },
  ],
};

/** The library's own fake, which a test may have taken away. */
const realNotifications = fakeBrowser.notifications;

type ScreenState = 'active' | 'idle' | 'locked';

/** An event of the browser, as far as we use one. */
function fakeEvent<Args extends unknown[]>() {
  const listeners: ((...args: Args) => void)[] = [];
  return {
    addListener: (listener: (...args: Args) => void) => void listeners.push(listener),
    trigger: (...args: Args) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

function fakeIdle(world: { readonly screen: ScreenState }) {
  return {
    queryState: async () => world.screen,
    setDetectionInterval: () => {},
    onStateChanged: fakeEvent<[ScreenState]>(),
  };
}

/** The screen is locked, unlocked or left alone, and the browser tells. */
export function turnScreen(world: { screen: ScreenState }, state: ScreenState): void {
  world.screen = state;
  (fakeBrowser.idle as unknown as ReturnType<typeof fakeIdle>).onStateChanged.trigger(state);
}

/** The owner allows what is optional: its namespaces are there from now on. */
export function allow(namespaces: object): void {
  Object.assign(fakeBrowser, namespaces);
  (fakeBrowser.permissions.onAdded as unknown as ReturnType<typeof fakeEvent>).trigger({});
}

/** The owner takes back, in the browser's settings, what was optional. */
export function takeBack(...permissions: string[]): void {
  (fakeBrowser.permissions.onRemoved as unknown as ReturnType<typeof fakeEvent>).trigger({ permissions });
}

/** What the extension stands in: the tabs that are open, and the scripts that were run in them. */
export function fakeWorld() {
  fakeBrowser.reset();
  const faults: string[] = [];
  const world = {
    faults,
    now: noon,
    tabs: [] as { id: number; url?: string }[],
    /** what a tab answers when asked for an outbox entry */
    answer: async (_tabId: number, _question: unknown): Promise<unknown> => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
    executeScript: vi.fn<(details: object) => Promise<object[]>>(async () => [{}]),
    insertCSS: vi.fn<(details: object) => Promise<void>>(async () => {}),
    icons: [] as string[],
    opened: [] as string[],
    screen: 'active' as ScreenState,
  };
  Object.assign(fakeBrowser.tabs, {
    query: async () => world.tabs,
    sendMessage: (id: number, question: unknown) => world.answer(id, question),
    create: async ({ url }: { url: string }) => world.opened.push(url),
  });
  Object.assign(fakeBrowser.action, {
    setIcon: async ({ path }: { path: Record<number, string> }) => world.icons.push(path[16] ?? ''),
  });
  Object.assign(fakeBrowser.permissions, {
    onAdded: fakeEvent<[object]>(),
    onRemoved: fakeEvent<[object]>(),
  });
  Object.assign(fakeBrowser, { notifications: realNotifications, idle: fakeIdle(world) });
  Object.assign(fakeBrowser.scripting, { executeScript: world.executeScript, insertCSS: world.insertCSS });
  return world;
}

/** A background worker as it starts: every listener registered, nothing remembered. */
export function startBackground(world: ReturnType<typeof fakeWorld>, over: Partial<Tools> = {}) {
  const tools: Tools = {
    db: fakeHistory(),
    storage: fakeBrowser.storage.local as unknown as Tools['storage'],
    shelf: fakeShelf(),
    lent,
    readClock: () => clockAt(world.now, 'Europe/Madrid'),
    detectLanguage: async () => null,
    logFault: (what) => world.faults.push(what),
    ...over,
  };
  const beat = createBeat(tools);
  const drain = createDrain(tools, beat);
  registerMessages(tools, { drain, beat });
  registerOutboxDrain(drain);
  registerHeartbeat(beat, tools);
  registerNudges(tools, beat);
  registerUnlock(beat);
  registerTakenPermission(tools);
  registerInstall(tools);
  return { tools, beat, drain };
}

/** What the browser tells on install or update, in so far as we look at it. */
export const installed = (reason: string) => ({ reason }) as unknown as Browser.runtime.InstalledDetails;

export const alarm = (name: string) => ({ name, scheduledTime: 0 }) as Browser.alarms.Alarm;

/** A message as the browser hands it to the worker, with the sender the browser vouches for. */
export async function sendFrom(sender: object, name: string, request: object): Promise<unknown> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ name, request }, sender as never, resolve as never);
  });
}

export const keepConsent = () => fakeBrowser.storage.local.set({ consent, plan });

/** What the owner sees outside of any page, and the breaks that the plan holds. */
export const readBadge = () => fakeBrowser.action.getBadgeText({});
export const shownNotifications = () => Object.keys(fakeBrowser.notifications.getAllCreateOptions());
export const readClosures = async () =>
  ((await fakeBrowser.storage.local.get('plan'))['plan'] as unknown as Plan).closures;
