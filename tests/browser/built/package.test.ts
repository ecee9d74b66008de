import { describe, expect, it } from 'vitest';
import { limits, weigh } from '@/tests/tools/budgets.mjs';
import { builtFolder, readBuilt } from './built-files';
import { findHosts, findReaches, type Reach } from './find-reaches';

/** Hosts the built files may name, with the reason. None of them is ever asked for anything. */
const namedHosts: Readonly<Record<string, string>> = {
  'x.com': 'permalinks, and the link that opens X',
  'www.facebook.com': 'the link that opens Facebook',
  'accountscenter.facebook.com': 'the link to where Facebook hands out an owner’s posts',
  'www.linkedin.com': 'the link that opens LinkedIn',
  'calendar.google.com': 'the link that puts posting hours into the owner’s own calendar',
  'sebbo2002.github.io': 'in error messages of ical-generator',
  'crumb.example': 'in an example draft of a rule',
  'react.dev': 'in React’s error messages',
  'www.w3.org': 'names of XML namespaces in React',
  'tinyurl.com': 'in an error message of Dexie',
  'github.com': 'in an error message of WXT',
  'wxt.dev': 'in an error message of WXT',
  'bit.ly': 'in an error message of Dexie',
};

describe('the shipped package', () => {
  it('reaches for no network and runs no text as code, anywhere', () => {
    const found = readBuilt(/\.(js|html|css)$/).flatMap((file) =>
      findReaches(file.text).map((reach) => `${file.name}: ${reach}`),
    );
    expect(found).toEqual([]);
  });

  it('names no host but those with a reason', () => {
    const hosts = new Set(readBuilt(/\.(js|html|css)$/).flatMap((file) => findHosts(file.text)));
    expect([...hosts].filter((host) => !(host in namedHosts))).toEqual([]);
  });

  it('has no source maps and no word of the tests', () => {
    const names = readBuilt(/./).map((file) => file.name);
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(readBuilt(/\.js$/).filter((file) => /sourceMappingURL|playground/.test(file.text))).toEqual([]);
  });

  it.each(['watcher', 'sidebar', 'package'] as const)('keeps the budget of the %s', (name) => {
    expect(weigh(builtFolder)[name]).toBeLessThanOrEqual(limits[name]);
  });

  it('has a watcher with no timer, no observer and no query of the page', () => {
    const watcher = readBuilt(/^watcher\.js$/)[0]!.text;
    expect(watcher).not.toMatch(/setTimeout|setInterval|requestAnimationFrame|requestIdleCallback/);
    expect(watcher).not.toMatch(/MutationObserver|ResizeObserver|IntersectionObserver/);
  });
});

describe('the search', () => {
  it.each<[code: string, reaches: Reach[]]>([
    ['eval("1")', ['eval']],
    ['(0,eval)("1")', ['eval']],
    ['new Function("a","return a")', ['new Function']],
    ['setTimeout("go()",1)', ['string timer']],
    ['fetch(e.href,n)', ['fetch']],
    ['globalThis.fetch', ['fetch']],
    ['new XMLHttpRequest', ['XMLHttpRequest']],
    ['navigator.sendBeacon("/a")', ['sendBeacon']],
    ['import("./chunk.js")', []],
    ['import(`./chunk-a_B1.js`)', []],
    ['import("https://cdn.example/x.js")', ['dynamic import']],
    ['import("./"+a)', ['dynamic import']],
    ['import(a)', ['dynamic import']],
    ['<script src="https://cdn.example/x.js"></script>', ['remote script']],
    ['@import url(https://fonts.example/a.css)', ['remote style']],
    ['this.prefetch(a)', []],
    ['retrieval(x)', []],
    ['store.fetch(a)', []],
    ['<script type="module" src="/chunks/popup.js"></script>', []],
  ])('finds in %s exactly %j', (code, reaches) => {
    expect(findReaches(code)).toEqual(reaches);
  });
});
