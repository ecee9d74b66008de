import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser, findFirefox } from '@/tests/tools/find-browser.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'porchlight-path-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function addProgram(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
}

// An unknown platform has no usual places, so only the path counts.
const find = (env: NodeJS.ProcessEnv = {}) => findBrowser({ PATH: folder, ...env }, 'elsewhere');

describe('the search for a browser', () => {
  it.each(['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser'])(
    'takes %s from the path',
    (name) => {
      const path = addProgram(name);
      expect(find()).toBe(path);
    },
  );

  it('takes Chromium before Edge', () => {
    addProgram('microsoft-edge');
    const chromium = addProgram('chromium');
    expect(find()).toBe(chromium);
  });

  it('leaves Chrome itself alone: it no longer loads unpacked extensions', () => {
    addProgram('google-chrome');
    addProgram('chrome');
    expect(find()).toBeNull();
  });

  it('takes what PORCHLIGHT_CHROMIUM names before anything else', () => {
    addProgram('chromium');
    const named = addProgram('my-browser');
    expect(find({ PORCHLIGHT_CHROMIUM: named })).toBe(named);
  });

  it('says so when PORCHLIGHT_CHROMIUM cannot be run, and does not look elsewhere', () => {
    addProgram('chromium');
    expect(() => find({ PORCHLIGHT_CHROMIUM: join(folder, 'missing') })).toThrow(
      /PORCHLIGHT_CHROMIUM names .*missing/,
    );
  });

  it('finds nothing in an empty path', () => {
    expect(find()).toBeNull();
  });
});

describe('the search for Firefox', () => {
  const findFox = (env: NodeJS.ProcessEnv = {}) => findFirefox({ PATH: folder, ...env }, 'elsewhere');

  it.each(['firefox-esr', 'firefox'])('takes %s from the path', (name) => {
    const path = addProgram(name);
    expect(findFox()).toBe(path);
  });

  it('takes what PORCHLIGHT_FIREFOX names, or says that it cannot be run', () => {
    addProgram('firefox');
    const named = addProgram('my-fox');
    expect(findFox({ PORCHLIGHT_FIREFOX: named })).toBe(named);
    expect(() => findFox({ PORCHLIGHT_FIREFOX: join(folder, 'missing') })).toThrow(
      /PORCHLIGHT_FIREFOX names .*missing/,
    );
  });

  it('finds nothing where only a Chromium is', () => {
    addProgram('chromium');
    expect(findFox()).toBeNull();
  });
});
