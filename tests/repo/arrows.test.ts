import { describe, expect, it } from 'vitest';
import { findStrayImports, readImports, type Allowed } from './arrows';
import { readSources } from './source-files';

const pure = ['lib/model'];
const layersUnderState = [
  'lib/model',
  'lib/insights',
  'lib/rhythm',
  'lib/coach',
  'lib/plan',
  'lib/archives',
  'lib/calendar',
];
const screen: Allowed = {
  parts: [...layersUnderState, 'lib/state', 'components/shared'],
  packages: ['react', 'zustand'],
};

/** The arrows of the house. What is not here is not allowed; the table is the documentation. */
const arrows: Readonly<Record<string, Allowed>> = {
  'lib/model': { parts: [], packages: ['zod/mini'] },
  'lib/coach': { parts: pure, packages: ['chrono-node'] },
  'lib/insights': { parts: pure, packages: [] },
  'lib/rhythm': { parts: pure, packages: [] },
  'lib/plan': { parts: pure, packages: [] },
  'lib/calendar': { parts: pure, packages: ['ical-generator'] },
  'lib/archives': { parts: pure, packages: ['zod/mini'] },
  // Opens zips and tables, in a worker; what stands in them is read by the archives.
  'lib/unpack': { parts: [...pure, 'lib/archives'], packages: ['@zip.js/zip.js', 'papaparse', 'zod/mini'] },
  'lib/networks': { parts: pure, packages: [] },
  'lib/history': { parts: pure, packages: ['dexie', 'zod/mini'] },
  'lib/messages': { parts: pure, packages: ['zod/mini', 'wxt/browser'] },
  'lib/settings': { parts: pure, packages: ['zod/mini'] },
  'lib/state': { parts: layersUnderState, packages: ['zustand'] },
  'components/shared': {
    parts: [...layersUnderState, 'lib/state'],
    packages: ['react', 'react-dom', 'zustand'],
  },
  'components/sidebar': screen,
  'components/popup': screen,
  'components/dashboard': screen,
  'components/welcome': screen,
  // The same coach on a text of one's own: it draws the sidebar's findings.
  'components/sidepanel': { ...screen, parts: [...screen.parts, 'components/sidebar'] },
  // The page of all components in all states; no entrypoint, so it is never shipped. It draws the sidebar in its own styles.
  'components/gallery': {
    parts: [
      ...screen.parts,
      ...['sidebar', 'popup', 'dashboard', 'welcome'].map((name) => `components/${name}`),
      'entrypoints/sidebar/style.css',
    ],
    packages: ['react', 'react-dom', 'zustand'],
  },
  entrypoints: {
    parts: [
      ...layersUnderState,
      ...['networks', 'history', 'messages', 'settings', 'state', 'unpack'].map((name) => `lib/${name}`),
      ...['shared', 'sidebar', 'popup', 'dashboard', 'welcome', 'sidepanel'].map(
        (name) => `components/${name}`,
      ),
    ],
    packages: ['react', 'react-dom', 'zustand', 'dexie', 'wxt', 'temporal-polyfill'],
  },
};

describe('the arrows', () => {
  it('are kept by every import of lib, components and entrypoints', () => {
    expect(findStrayImports(readSources(['lib', 'components', 'entrypoints']), arrows)).toEqual([]);
  });

  it('never lead from the product into the tests', () => {
    const files = readSources(['lib', 'components', 'entrypoints']);
    const strays = files.filter((file) =>
      readImports(file.text).some((name) => /(^@\/|\/)tests\//.test(name)),
    );
    expect(strays.map((file) => file.path)).toEqual([]);
  });

  it('never lead from one rule to another', () => {
    const rules = readSources(['lib/coach/rules']).filter((file) => !file.path.endsWith('/all-rules.ts'));
    const strays = rules.filter((file) => readImports(file.text).some((name) => /^\.\/|rules\//.test(name)));
    expect(rules.length).toBeGreaterThan(5);
    expect(strays.map((file) => file.path)).toEqual([]);
  });

  it('keep the history and its database out of the content scripts', () => {
    const files = readSources(['entrypoints/sidebar']).concat(
      readSources(['entrypoints']).filter((one) => one.path === 'entrypoints/watcher.ts'),
    );
    // A content script's IndexedDB would be the page's, and its storage is read by the background for it.
    const strays = files.filter((file) =>
      readImports(file.text).some((name) => /lib\/history|^dexie/.test(name)),
    );
    expect(strays.map((file) => file.path)).toEqual([]);
  });
});

describe('the reader of imports', () => {
  it.each([
    ["import { a } from '@/lib/model/post';", ['@/lib/model/post']],
    ["import type { A } from './post';", ['./post']],
    ["import * as z from 'zod/mini';", ['zod/mini']],
    ["import {\n  a,\n  b,\n} from '../x';", ['../x']],
    ["import './styles.css';", ['./styles.css']],
    ["import style from './style.css?inline';", ['./style.css']],
    ["export { a } from './a';\nexport * from './b';", ['./a', './b']],
    ["const lazy = await import('@/lib/history/db');", ['@/lib/history/db']],
    ["// a comment about import and from 'nowhere'", []],
    ["const words = 'import what you like from here';", []],
  ])('finds in %j exactly %j', (text, names) => {
    expect(readImports(text)).toEqual(names);
  });
});

describe('the finder of strays', () => {
  it.each([
    ['lib/rhythm/weeks.ts', '@/lib/coach/rank'],
    ['lib/rhythm/weeks.ts', '../coach/rank'],
    ['lib/model/post.ts', '@/lib/modelling/x'],
    ['lib/coach/rank.ts', 'react'],
    ['lib/networks/x.ts', '@/lib/history/db'],
    ['lib/history/db.ts', '@/lib/coach/text/echo'],
    ['components/popup/Popup.tsx', '@/lib/history/posts'],
    ['components/popup/Popup.tsx', '@/components/sidebar/Sidebar'],
    ['components/popup/Popup.tsx', '@/entrypoints/popup/doors'],
    ['lib/model/post.ts', 'zod'],
    ['elsewhere/x.ts', '@/lib/model/post'],
  ])('stops %s at %s', (path, name) => {
    expect(findStrayImports([{ path, text: `import { a } from '${name}';` }], arrows)).toHaveLength(1);
  });

  it.each([
    ['lib/rhythm/weeks.ts', '@/lib/model/civil-date'],
    ['lib/rhythm/weeks.ts', './streak'],
    ['lib/coach/rules/offer/dates.ts', '../../text/words'],
    ['components/popup/Popup.tsx', '@/lib/rhythm/badge'],
    ['components/popup/Popup.tsx', '@/components/shared/Lamp'],
    ['entrypoints/popup/main.tsx', '@/entrypoints/background/coach'],
    ['entrypoints/popup/main.tsx', 'react-dom/client'],
  ])('lets %s import %s', (path, name) => {
    expect(findStrayImports([{ path, text: `import { a } from '${name}';` }], arrows)).toEqual([]);
  });
});
