// Plain Node 20, no dependencies: this is what a fresh clone runs first.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBrowser, findFirefox } from './find-browser.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packages and a Chromium, set up where they are missing. Throws one clear sentence where that cannot be done. */
export function prepare() {
  refuseOldNode();
  installPackages();
  return { browser: findBrowser() ?? installBrowser() };
}

function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Error(`Porchlight needs Node 20 or newer; this is ${process.versions.node}.`);
}

/** `npm ci` leaves a lock file of its own in node_modules; older than ours means that something changed since. */
function installPackages() {
  const installed = `${root}node_modules/.package-lock.json`;
  const isFresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
  // WXT writes the types of the project after installation; a clone whose packages were copied has none.
  if (isFresh && existsSync(`${root}.wxt/tsconfig.json`)) return;
  if (isFresh) return run('npx', ['wxt', 'prepare'], 'WXT could not prepare the project.');
  say('Installing the packages (npm ci) ...');
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund'],
    'The packages could not be installed; the lines above say why.',
  );
}

/** A Firefox, installed where it may be; where none can be had, null and one sentence: its tests are then skipped. */
export function prepareFirefox() {
  const found = findFirefox();
  if (found) return found;
  if (canInstall()) {
    say('Installing Firefox (apt-get) ...');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'];
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', options, { stdio: 'inherit', env });
  }
  const installed = findFirefox();
  if (!installed) {
    say(
      'No Firefox found, so what is tested in Firefox is skipped. Install Firefox 140 or newer, or name one in PORCHLIGHT_FIREFOX.',
    );
  }
  return installed;
}

function installBrowser() {
  if (!canInstall()) throw new Error(noBrowser);
  say('Installing Chromium (apt-get) ...');
  const failed = `${noBrowser} Installing it by apt-get failed; the lines above say why.`;
  run('apt-get', ['update', '-qq'], failed);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], failed);
  const found = findBrowser();
  if (!found) throw new Error(noBrowser);
  return found;
}

const noBrowser =
  'No Chromium found. Install Chromium, Chrome for Testing, Edge or Brave (Chrome itself no longer loads unpacked ' +
  'extensions from the command line), or name one in PORCHLIGHT_CHROMIUM.';

function canInstall() {
  const isRoot = process.getuid?.() === 0;
  return process.platform === 'linux' && isRoot && existsSync('/etc/debian_version');
}

function run(command, options, failed) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // On Windows npm is a script, which only a shell can start.
  const { status } = spawnSync(command, options, {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(failed);
}

function say(sentence) {
  console.log(sentence);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(`Ready. The browser is ${prepare().browser}.`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
