import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { servePlayground, type Playground } from '@/tests/playground/serve-playground';
import { findBrowser } from '@/tests/tools/find-browser.mjs';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy';
import { findWorker, stopAllWorkers } from './worker';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The test build differs in one thing: its shadow root is open, so that tests can read the sidebar. */
const folders = { production: '.output/chrome-mv3', test: '.output/chrome-mv3-test' } as const;

/** A popup opened as a tab is given the room a browser gives a popup. */
const popupSize = { width: 400, height: 600 };

/** Tells windows that are opened at the same time apart. */
let windows = 0;

export interface StartOptions {
  /** `test` unless told otherwise; `none`: the browser and the stand-ins alone */
  readonly build?: keyof typeof folders | 'none';
  /** another unpacked extension in place of a build of ours; the harness's own tests bring one */
  readonly extensionDir?: string;
  /** a profile to keep; without it one is made and removed again */
  readonly profileDir?: string;
  readonly headed?: boolean;
  /** keeps pages that are left, as a person's browser does; Playwright's own does not */
  readonly backForwardCache?: boolean;
  /** an IANA zone for the whole browser */
  readonly zone?: string;
  readonly colours?: 'light' | 'dark';
  /** null: as large as the window */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

export interface RequestSeen {
  readonly url: string;
  /** `extension` for the worker's and the extension's pages' own requests, `page` for all others */
  readonly by: 'extension' | 'page';
}

export interface Browser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly playground: Playground;
  readonly profileDir: string;
  /** every request of the whole life of this browser, restarts included; files of the extension itself left out */
  readonly requests: readonly RequestSeen[];
  /** what reached for the network past the stand-ins: must be empty */
  readonly escaped: readonly string[];
  /** errors of pages and of the extension, uncaught or logged */
  readonly errors: readonly string[];
  /** the extension's worker; started by an extension page when it sleeps */
  worker(): Promise<Worker>;
  openPopup(): Promise<Page>;
  /** a screen of the extension in a tab, e.g. `welcome` or `options` */
  openScreen(name: string): Promise<Page>;
  /** stops the worker over CDP and waits until the browser says that it has stopped */
  stopWorker(): Promise<void>;
  /** closes the browser and opens it again on the same profile */
  restart(): Promise<void>;
  close(): Promise<void>;
}

interface Running {
  context: BrowserContext;
  playground: Playground;
}

/** Chromium with the built extension, the stand-ins served, and no way out to the network. */
export async function startBrowser(options: StartOptions = {}): Promise<Browser> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'porchlight-')));
  const proxy = await startRecordingProxy();
  const requests: RequestSeen[] = [];
  const errors: string[] = [];
  const open = () => launch({ options, profileDir, proxy, requests, errors });
  let running = await open();
  const extensionId = options.build === 'none' ? '' : await readExtensionId(running.context);
  const openScreen = (name: string) =>
    openPage(running.context, `chrome-extension://${extensionId}/${name}.html`);
  return {
    get context() {
      return running.context;
    },
    get playground() {
      return running.playground;
    },
    extensionId,
    profileDir,
    requests,
    errors,
    escaped: proxy.escaped,
    worker: () => findWorker(running.context, extensionId),
    openPopup: async () => {
      const page = await openScreen('popup');
      await page.setViewportSize(popupSize);
      return page;
    },
    openScreen,
    stopWorker: () => stopAllWorkers(running.context, extensionId),
    restart: async () => {
      await running.context.close();
      running = await open();
    },
    close: async () => {
      await running.context.close();
      await proxy.close();
      if (!options.profileDir) await rm(profileDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

interface LaunchWith {
  readonly options: StartOptions;
  readonly profileDir: string;
  readonly proxy: RecordingProxy;
  readonly requests: RequestSeen[];
  readonly errors: string[];
}

async function launch({ options, profileDir, proxy, requests, errors }: LaunchWith): Promise<Running> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium, Edge or Brave found. Set PORCHLIGHT_CHROMIUM to one.');
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    headless: options.headed !== true,
    proxy: { server: proxy.server },
    viewport: options.viewport === undefined ? { width: 1360, height: 900 } : options.viewport,
    // Playwright may not fake colours in a window of the person's own size.
    ...(options.viewport === null ? {} : { colorScheme: options.colours ?? 'light' }),
    locale: 'en-GB',
    ...(options.zone ? { timezoneId: options.zone } : {}),
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: argumentsFor(extensionFolder(options)),
  });
  context.setDefaultTimeout(15_000);
  context.on('request', (request) => {
    const url = request.url();
    if (/^(chrome-extension|data|blob|about|chrome):/.test(url)) return;
    const worker = request.serviceWorker();
    const owner = worker ? worker.url() : frameUrl(request);
    requests.push({ url, by: owner.startsWith('chrome-extension:') ? 'extension' : 'page' });
  });
  context.on('weberror', (error) => errors.push(error.error().stack ?? error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  return { context, playground: await servePlayground(context) };
}

function extensionFolder({ build = 'test', extensionDir }: StartOptions): string | null {
  if (extensionDir) return extensionDir;
  if (build === 'none') return null;
  const folder = root + folders[build];
  if (!existsSync(`${folder}/manifest.json`)) {
    throw new Error(
      `${folders[build]} is missing. Run "npm run build${build === 'test' ? ':test' : ''}" first.`,
    );
  }
  return folder;
}

function argumentsFor(extension: string | null): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    // Loopback goes through the proxy, too: nothing is let out unseen.
    '--proxy-bypass-list=<-loopback>',
  ];
}

function frameUrl(request: { frame(): { url(): string } }): string {
  try {
    return request.frame().url();
  } catch {
    // A navigation's own request has no frame yet.
    return '';
  }
}

/** The worker runs right after installation, and its address holds the id. */
async function readExtensionId(context: BrowserContext): Promise<string> {
  const running = context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension:'));
  const worker = running ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/**
 * An empty page in a window of its own. Tabs behind another one are hidden, and a hidden page draws no frame: tests that
 * run at the same time each need a window.
 */
export async function openWindow({ context }: Pick<Browser, 'context'>): Promise<Page> {
  const [first] = context.pages();
  const session = await context.newCDPSession(first ?? (await context.newPage()));
  const name = `porchlight-${(windows += 1)}`;
  const opened = context.waitForEvent('page', (page) => page.url().endsWith(name));
  await session.send('Target.createTarget', { url: `about:blank#${name}`, newWindow: true });
  await session.detach();
  return opened;
}
