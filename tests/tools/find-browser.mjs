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

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
