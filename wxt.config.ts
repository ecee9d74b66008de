import { defineConfig } from 'wxt';
import pkg from './package.json' with { type: 'json' };

/** The hosts on which a composer can stand. A test holds the manifest to exactly these. */
const hosts = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://pro.x.com/*',
  'https://www.linkedin.com/*',
  'https://www.facebook.com/*',
  'https://business.facebook.com/*',
];

const description =
  'A coach beside the compose box. It reads your draft and your own history, here in your browser only.';

/** The lamp's pictures at the sizes browsers ask for. */
function lamp(state: 'lit' | 'dim' | 'out'): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icon/${state}-${size}.png`]));
}

/** The reader of zips could load further codecs from an address. Nobody gives it one, and the package holds no such door. */
const withoutForeignCodecs = {
  name: 'without-foreign-codecs',
  transform: (code: string, id: string) =>
    id.endsWith('/codec-registry.js') ? code.replace(/await import\([^)]*codecURI\)/, '{}') : null,
};

/** What all screens share. The background shares some of it, so nothing in it may wait at its top level. */
const screenChunks = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  {
    name: 'shared',
    test: /\/components\/shared\/|\/lib\/state\/followed-networks/,
  },
  {
    name: 'base',
    test: /node_modules\/(zod|dexie|zustand|temporal-polyfill|temporal-utils|@wxt-dev|wxt)\/|vite\/preload-helper|virtual:wxt-(html-)?plugins|open-panel|\/lib\/(model|settings|messages|rhythm)\/|\/lib\/history\/(db|day|nudges|open-questions|outbox|posts|trouble|upgrades)/,
  },
];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  hooks: {
    // WXT hands its mode to libraries as NODE_ENV. The test build differs from the shipped one in its open shadow root
    // only, so it gets the same React.
    'vite:build:extendConfig'(entrypoints, config) {
      // The reader of tables could also download them; here it has nothing to do that with.
      const nothing = { XMLHttpRequest: 'undefined' };
      config.define = { ...config.define, ...nothing, 'process.env.NODE_ENV': '"production"' };
      config.oxc = { jsx: { runtime: 'automatic', development: false } };
      // The only `fetch` of the build was this polyfill for browsers older than ours.
      config.build = { ...config.build, modulePreload: { polyfill: false } };
      // Built together with the pages, the workers share their chunks; by itself each would carry all libraries once more.
      const input = config.build.rollupOptions?.input;
      if (entrypoints.some(({ name }) => name === 'dashboard') && typeof input === 'object')
        Object.assign(input, {
          'file-worker': 'entrypoints/dashboard/files/worker.ts',
          'audience-worker': 'entrypoints/dashboard/audience/worker.ts',
          'search-worker': 'entrypoints/dashboard/search-worker.ts',
        });
      // What every screen needs comes in two files: each more of them costs the popup's first glance two milliseconds.
      if (entrypoints.some(({ name }) => name === 'popup')) {
        config.build.rolldownOptions = {
          ...config.build.rolldownOptions,
          output: { ...config.build.rolldownOptions?.output, codeSplitting: { groups: screenChunks } },
        };
      }
      config.plugins = [...(config.plugins ?? []), withoutForeignCodecs];
    },
  },
  suppressWarnings: { firefoxDataCollection: true },
  manifest: ({ browser }) => ({
    name: 'Porchlight',
    version: pkg.version,
    description,
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    // Asked for on the owner's click, and only by who wants to be reminded.
    optional_permissions: ['notifications', 'idle'],
    host_permissions: hosts,
    icons: lamp('lit'),
    action: { default_icon: lamp('lit'), default_title: 'Porchlight' },
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    // A listed content script made by a helper would announce the extension's id to the page; this one is silent.
    content_scripts: [{ matches: hosts, js: ['watcher.js'], run_at: 'document_idle' }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'porchlight@porchlight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
