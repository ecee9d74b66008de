// Plain Node, no dependencies: this runs before `npm ci`.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Branded Chrome has ignored `--load-extension` since version 137, so Chromium and Chrome for Testing come first
 * and Chrome itself is not in the list; Edge and Brave still load unpacked extensions.
 */
const namesInPath = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'ungoogled-chromium',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
];

const usualPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/microsoft/msedge/msedge',
    '/opt/brave.com/brave/brave',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  win32: [
    ...inProgramFolders('Chromium\\Application\\chrome.exe'),
    ...inProgramFolders('Microsoft\\Edge\\Application\\msedge.exe'),
    ...inProgramFolders('BraveSoftware\\Brave-Browser\\Application\\brave.exe'),
  ],
};

function inProgramFolders(rest) {
  const folders = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
  return folders.filter(Boolean).map((folder) => `${folder}\\${rest}`);
}

/**
 * The path of a browser that can load the built extension, or null.
 * `PORCHLIGHT_CHROMIUM` comes first; a path there that cannot be run is an error, not a reason to look elsewhere.
 */
export function findBrowser(env = process.env, platform = process.platform) {
  if (env.PORCHLIGHT_CHROMIUM) {
    if (canRun(env.PORCHLIGHT_CHROMIUM)) return env.PORCHLIGHT_CHROMIUM;
    throw new Error(`PORCHLIGHT_CHROMIUM names ${env.PORCHLIGHT_CHROMIUM}, which cannot be run.`);
  }
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = namesInPath.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  return [...inPath, ...(usualPlaces[platform] ?? [])].find(canRun) ?? null;
}

const firefoxInPath = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

const firefoxPlaces = {
  linux: [
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
  ],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: inProgramFolders('Mozilla Firefox\\firefox.exe'),
};

/**
 * The path of a Firefox, or null. `PORCHLIGHT_FIREFOX` comes first; a path there that cannot be run is an error. Whether
 * it is new enough is for who starts it: the version is known only then.
 */
export function findFirefox(env = process.env, platform = process.platform) {
  if (env.PORCHLIGHT_FIREFOX) {
    if (canRun(env.PORCHLIGHT_FIREFOX)) return env.PORCHLIGHT_FIREFOX;
    throw new Error(`PORCHLIGHT_FIREFOX names ${env.PORCHLIGHT_FIREFOX}, which cannot be run.`);
  }
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = firefoxInPath.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  return [...inPath, ...(firefoxPlaces[platform] ?? [])].find(canRun) ?? null;
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
