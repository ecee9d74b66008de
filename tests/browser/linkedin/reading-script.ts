import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Reading {
  readonly text: string;
  readonly model: string | null;
  /** slices whose ranges hold another text */
  readonly wrong: readonly string[];
}

/** The product's own reader as a script for the page, with `readAll(editor)` that tries every slice of what it reads. */
export async function readingScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}tests/browser/linkedin/read-all.ts`, formats: ['iife'], name: 'reading' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The reader was not built.');
  return first.output[0].code;
}
