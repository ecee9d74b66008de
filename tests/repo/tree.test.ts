import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources, root } from './source-files';
import { findEmptyWords, isWellNamed } from './tree';

/** The top level, fixed. A new name here is a decision. */
const topLevel = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'entrypoints',
  'components',
  'lib',
  'public',
  'tests',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];
const topLevelDots = ['.ci', '.gitignore', '.npmrc', '.oxlintrc.json', '.prettierignore', '.prettierrc.json'];
/** What tools leave behind and git does not take. */
const notOurs = ['.git', '.output', '.wxt', '.shots', 'node_modules', 'coverage'];

/** Files over 300 lines, each with the reason why it is not two. */
const longFiles: Readonly<Record<string, string>> = {
  'lib/coach/languages/en/turns.ts': 'one list of turns of phrase, to be read from top to bottom',
  'entrypoints/sidebar/style.css':
    'the one style sheet of the sidebar’s shadow root, which nothing else may style',
  'tests/playground/x/app/playground.css': 'one style sheet for a whole stand-in page',
};

// Git keeps no empty folder, so neither does this list.
const libFolders = readdirSync(join(root, 'lib')).filter(
  (name) => readdirSync(join(root, 'lib', name)).length > 0,
);
const folders = ['lib', 'components', 'entrypoints', 'tests'];
const all = readSources(folders, /\.(tsx?|mjs|mts|css|html)$/);

describe('the tree', () => {
  it('has nothing at the top but what the house allows', () => {
    const found = readdirSync(root).filter((name) => !notOurs.includes(name));
    expect(found.filter((name) => ![...topLevel, ...topLevelDots].includes(name))).toEqual([]);
  });

  it.each(libFolders)('tells in lib/%s/README.md what the folder is and what it may not', (name) => {
    expect(existsSync(join(root, 'lib', name, 'README.md'))).toBe(true);
  });

  it('names files in kebab-case and components in PascalCase', () => {
    expect(all.map((file) => file.path).filter((path) => !isWellNamed(basename(path)))).toEqual([]);
  });

  it('uses no word in a name that says nothing', () => {
    expect(all.map((file) => file.path).filter((path) => findEmptyWords(basename(path)).length > 0)).toEqual(
      [],
    );
  });

  it('has no file over 300 lines without a reason', () => {
    const long = all.filter((file) => file.text.split('\n').length > 300).map((file) => file.path);
    expect(long.filter((path) => !(path in longFiles))).toEqual([]);
    expect(Object.keys(longFiles).filter((path) => !long.includes(path))).toEqual([]);
  });

  it('has a test for every rule, and a rule for every such test', () => {
    const rules = readSources(['lib/coach/rules'])
      .map((file) => file.path)
      .filter((path) => !path.endsWith('/all-rules.ts'));
    const wanted = rules.map((path) => `tests/${path.replace(/\.ts$/, '.test.ts')}`);
    const found = readSources(['tests/lib/coach/rules']).map((file) => file.path);
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it('parts thousands in one place for the screens, and in the coach’s English sentences', () => {
    const parting = readSources(['components', 'entrypoints']).filter(({ text }) =>
      /toLocaleString\(|NumberFormat/.test(text),
    );
    expect(parting.map(({ path }) => path)).toEqual([
      'components/shared/say-number.ts',
      'components/sidebar/say.ts',
    ]);
  });

  it('waits in no browser test for a time to pass', () => {
    const tests = readSources(['tests/browser', 'tests/playground', 'tests/bench']);
    const sleepers = tests.filter((file) =>
      /waitForTimeout\(|retry: [1-9]|=> setTimeout\(\w+, \d/.test(file.text),
    );
    expect(sleepers.map((file) => file.path)).toEqual([]);
  });
});

describe('the judge of names', () => {
  it.each([
    'post.ts',
    'civil-date.ts',
    'Popup.tsx',
    'WeekChart.tsx',
    'x-editor.test.ts',
    'find-browser.d.mts',
    'tsconfig.pure.json',
  ])('takes %s', (name) => expect(isWellNamed(name)).toBe(true));

  it.each(['civilDate.ts', 'civil_date.ts', 'Popup.ts', 'post-.ts', 'POST.md.ts.', '-post.ts'])(
    'refuses %s',
    (name) => expect(isWellNamed(name)).toBe(false),
  );

  it.each([
    ['post-manager.ts', ['manager']],
    ['DateUtils.tsx', ['utils']],
    ['data.ts', ['data']],
    ['update-date.ts', []],
    ['database.ts', []],
  ])('finds in %s the empty words %j', (name, words) => {
    expect(findEmptyWords(name)).toEqual(words);
  });
});
