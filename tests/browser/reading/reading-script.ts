import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Reading {
  readonly text: string;
  readonly model: string | null;
  /** slices whose ranges hold another text */
  readonly wrong: readonly string[];
}

/** The product's own reader as a script for the page, with `readAll(editor)` that tries every slice of what it reads. */
export function readingScript(): Promise<string> {
  return bundleForPage('tests/browser/reading/read-all.ts');
}

/** A module and what it imports, as one script for the page's world: a stand-in's policy lets nothing else in. */
export async function bundleForPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: root + entry, formats: ['iife'], name: 'reading' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The reader was not built.');
  return first.output[0].code;
}

/** What is read of `editor` once its engine is done drawing: its observers run between two frames. */
export async function readSettled(editor: Locator): Promise<Reading> {
  const page = editor.page();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return editor.evaluate((node) =>
    (window as unknown as { readAll(editor: Element): Reading }).readAll(node),
  );
}
