import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a module of the bench as the extension is bundled and loads it: what is measured is what ships. */
export async function loadBundled<T>(file: string): Promise<T> {
  const outDir = `${root}.output/bench`;
  mkdirSync(outDir, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
    ssr: { noExternal: true },
    build: {
      ssr: `${root}tests/bench/${file}`,
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${file}.mjs` } },
    },
  });
  return (await import(/* @vite-ignore */ pathToFileURL(`${outDir}/${file}.mjs`).href)) as T;
}
