import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = `${root}.output/playground`;

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** Builds the stand-in for X into `.output/playground`, unless it stands there already from the same sources. */
export async function bundlePlayground(): Promise<Bundle> {
  const stamp = await stampOfSources();
  const built = await readFile(`${outDir}/x.stamp`, 'utf8').catch(() => '');
  if (built !== stamp) {
    await buildX();
    await writeFile(`${outDir}/x.stamp`, stamp);
  }
  const [script, style] = await Promise.all([
    readFile(`${outDir}/x.js`, 'utf8'),
    readFile(`${outDir}/x.css`, 'utf8'),
  ]);
  return { script, style };
}

async function stampOfSources(): Promise<string> {
  const folder = `${root}tests/playground/x`;
  const names = await readdir(folder, { recursive: true });
  const sources = names.filter((name) => /\.(tsx?|css)$/.test(name)).toSorted();
  const hash = createHash('sha256');
  for (const name of [...sources.map((source) => `${folder}/${source}`), `${root}package-lock.json`]) {
    hash.update(name).update(await readFile(name));
  }
  return hash.digest('hex');
}

async function buildX(): Promise<void> {
  await build({
    configFile: false,
    root,
    mode: 'production',
    // Said outright: a test runner's NODE_ENV would ask for React's development runtime, which this bundle has not.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    logLevel: 'warn',
    // Draft.js 0.11 works with React 18 at the latest, which is also what X ships.
    resolve: {
      alias: [
        { find: /^react($|\/)/, replacement: 'react-18$1' },
        { find: /^react-dom($|\/)/, replacement: 'react-dom-18$1' },
      ],
    },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome120',
      cssCodeSplit: false,
      lib: {
        entry: `${root}tests/playground/x/app/main.tsx`,
        formats: ['iife'],
        name: 'standIn',
        fileName: () => 'x.js',
        cssFileName: 'x',
      },
    },
  });
}
