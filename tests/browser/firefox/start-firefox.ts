import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { answerRequest, networkAddresses } from '@/tests/playground/answer-request';
import type { AcceptedPost } from '@/tests/playground/stand-in';
import { findFirefox } from '@/tests/tools/find-browser.mjs';
import { startRecordingProxy, type RecordingProxy } from '../harness/recording-proxy';

const folder = fileURLToPath(new URL('../../../.output/firefox-mv3-test', import.meta.url));
const addOn = 'porchlight@porchlight.example';
/** Firefox draws a new one at each installation; a preference can say it beforehand. */
const uuid = '5d0cbd1c-6f9a-4f6e-9d4e-0f1f6c0a7b11';

/** Whether there is a Firefox to test in; `npm test` has said so where there is none. */
export const hasFirefox = findFirefox() !== null;

export interface Firefox {
  /** what the networks took, one entry per request, in order */
  readonly accepted: readonly AcceptedPost[];
  /** errors of pages, uncaught or logged */
  readonly errors: readonly string[];
  /** what reached for the network past the stand-ins, Firefox's own errands left out: must be empty */
  readonly escaped: () => string[];
  /** a page on which the networks' addresses are answered by the stand-ins */
  open(address: string): Promise<Page>;
  /** a screen of the extension in a tab, e.g. `popup` */
  openScreen(name: string): Promise<Page>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** presses "Allow" to every optional permission a page asks for on a click; left open it would wait for ever */
  readonly allowsAll?: boolean;
  /** milliseconds without work after which the event page is stopped */
  readonly stopsAfter?: number;
}

/** Firefox with the built extension, driven by WebDriver BiDi, the stand-ins served, and no way out to the network. */
export async function startFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found. Set PORCHLIGHT_FIREFOX to one.');
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error('Run "npx wxt build --browser firefox --mode test" first.');
  const proxy = await startRecordingProxy();
  const browser = await launch(executablePath, proxy, options);
  const version = Number(/\d+/.exec(await browser.version())?.[0]);
  if (version < 140) {
    await browser.close();
    throw new Error(`Porchlight needs Firefox 140 or newer; ${executablePath} is ${version}.`);
  }
  await browser.installExtension(folder);
  const accepted: AcceptedPost[] = [];
  const errors: string[] = [];
  return {
    accepted,
    errors,
    escaped: () => proxy.escaped.filter((address) => !firefoxOwn.test(address)),
    async open(address) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.setRequestInterception(true);
      page.on('request', (request) => void serve(request, accepted));
      await page.goto(address);
      // As a person's new tab is: Firefox may leave a driver's behind, where nothing is drawn.
      await page.bringToFront();
      return page;
    },
    openScreen: (name) => openScreen(browser, name),
    async close() {
      await browser.close();
      await proxy.close();
    },
  };
}

/** Updates, its own settings, and a look whether there is a network; none of it the extension's. */
const firefoxOwn =
  /^(http:\/\/)?([\w.-]+\.)?(mozilla\.(com|net|org)|firefox\.com|mozgcp\.net|firefoxusercontent\.com)[:/]/;

async function launch(
  executablePath: string,
  proxy: RecordingProxy,
  { allowsAll = false, stopsAfter = 1_000 }: FirefoxOptions,
): Promise<Browser> {
  const { hostname, port } = new URL(proxy.server);
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it Firefox 153 refuses to open pages of extensions by BiDi.
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1360, height: 900 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
      'intl.accept_languages': 'en-GB',
      'extensions.webextOptionalPermissionPrompts': !allowsAll,
      'network.proxy.type': 1,
      'network.proxy.http': hostname,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': hostname,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      // The event page is stopped a second after the last event, in life half a minute: many steps wake it, and some meet
      // it on its way out. Firefox 140 does not wait for an answer that is still owed: after a third of a second it stops
      // the page in the middle of storing a post, each time anew (153 does not).
      'extensions.background.idle.timeout': stopsAfter,
    },
  });
}

async function serve(request: HTTPRequest, accepted: AcceptedPost[]): Promise<void> {
  const url = request.url();
  if (!networkAddresses.test(url)) return request.abort();
  const answer = await answerRequest({
    url,
    method: request.method(),
    body: await readBody(request),
    isDocument: request.isNavigationRequest(),
  });
  if (answer?.accepted) accepted.push(answer.accepted);
  // A tab that was closed in the meantime no longer wants the answer.
  await (answer ? request.respond(answer.response) : request.abort()).catch(() => {});
}

/** A Firefox that cannot tell the body (before `network.getData`) still gets a stand-in's usual answer. */
async function readBody(request: HTTPRequest): Promise<string | null> {
  if (request.method() !== 'POST') return null;
  const body = await request.fetchPostData().catch(() => undefined);
  return body ?? JSON.stringify({ variables: {} });
}

async function openScreen(browser: Browser, name: string): Promise<Page> {
  const page = await browser.newPage();
  const address = `moz-extension://${uuid}/${name}.html`;
  // The tab changes its process on the way, and Puppeteer waits for the old one for ever: not awaited.
  void page.goto(address).catch(() => {});
  await vi.waitUntil(
    () =>
      page
        .evaluate(
          // Under the new address there is an empty document first, without the screen and without the extension's APIs.
          (wanted) =>
            location.href === wanted &&
            'browser' in globalThis &&
            Boolean(document.querySelector('#screen')?.textContent),
          address,
        )
        .catch(() => false),
    { timeout: 15_000 },
  );
  await page.bringToFront();
  return page;
}
