import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import pkg from '../../../package.json' with { type: 'json' };
import { builtFirefoxFolder, builtFolder } from './built-files';

const hosts = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://pro.x.com/*',
  'https://www.linkedin.com/*',
  'https://www.facebook.com/*',
  'https://business.facebook.com/*',
];

const lit = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icon/lit-${size}.png`]));

/** What the browsers have in common. A new permission, host or file open to pages is a visible decision here. */
const common = {
  manifest_version: 3,
  name: 'Porchlight',
  description:
    'A coach beside the compose box. It reads your draft and your own history, here in your browser only.',
  version: pkg.version,
  icons: lit,
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
  optional_permissions: ['notifications', 'idle'],
  host_permissions: hosts,
  action: { default_icon: lit, default_title: 'Porchlight', default_popup: 'popup.html' },
  options_ui: { page: 'dashboard.html', open_in_tab: true },
  content_scripts: [{ matches: hosts, js: ['watcher.js'], run_at: 'document_idle' }],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  },
};

const chrome = {
  ...common,
  permissions: [...common.permissions, 'sidePanel'],
  minimum_chrome_version: '120',
  background: { service_worker: 'background.js', type: 'module' },
  side_panel: { default_path: 'sidepanel.html' },
};

/** Firefox has no `sidePanel` permission; its sidebar opens when the owner asks, not at installation. */
const firefox = {
  ...common,
  browser_specific_settings: {
    gecko: {
      id: 'porchlight@porchlight.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
  background: { scripts: ['background.js'] },
  sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Porchlight', open_at_install: false },
};

it.each([
  ['Chrome', builtFolder, chrome],
  ['Firefox', builtFirefoxFolder, firefox],
])(
  '%s: exactly the manifest we mean: these permissions, nothing open to pages, no way to the network',
  (_name, folder, expected) => {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toStrictEqual(expected);
  },
);
