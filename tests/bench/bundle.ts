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

/** Bundles a module of the bench into one script that runs in a page as it is. */
export async function bundleForPage(file: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
    build: {
      write: false,
      target: 'chrome120',
      lib: {
        entry: `${root}tests/bench/${file}`,
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'bench.js',
      },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = chunks.find((chunk) => chunk.type === 'chunk');
  if (!script) throw new Error(`${file} came to no script.`);
  return script.code;
}
