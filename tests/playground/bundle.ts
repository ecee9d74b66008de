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

const bundles = new Map<string, Promise<Bundle>>();

/** Builds a stand-in into `.output/playground/<name>`, unless it stands there already from the same sources. */
export function bundlePlayground(name: string): Promise<Bundle> {
  const bundle = bundles.get(name) ?? makeBundle(name);
  bundles.set(name, bundle);
  return bundle;
}

async function makeBundle(name: string): Promise<Bundle> {
  const stamp = await stampOfSources(name);
  const built = await readFile(`${outDir}/${name}/stamp`, 'utf8').catch(() => '');
  if (built !== stamp) {
    await buildStandIn(name);
    await writeFile(`${outDir}/${name}/stamp`, stamp);
  }
  const [script, style] = await Promise.all([
    readFile(`${outDir}/${name}/script.js`, 'utf8'),
    readFile(`${outDir}/${name}/style.css`, 'utf8'),
  ]);
  return { script, style };
}

async function stampOfSources(name: string): Promise<string> {
  const folder = `${root}tests/playground/${name}`;
  const files = await readdir(folder, { recursive: true });
  const sources = files.filter((file) => /\.(tsx?|css)$/.test(file)).toSorted();
  const hash = createHash('sha256');
  for (const file of [...sources.map((source) => `${folder}/${source}`), `${root}package-lock.json`]) {
    hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function buildStandIn(name: string): Promise<void> {
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
      outDir: `${outDir}/${name}`,
      emptyOutDir: true,
      target: 'chrome120',
      cssCodeSplit: false,
      lib: {
        entry: await findEntry(name),
        formats: ['iife'],
        name: 'standIn',
        fileName: () => 'script.js',
        cssFileName: 'style',
      },
    },
  });
}

async function findEntry(name: string): Promise<string> {
  const app = `${root}tests/playground/${name}/app`;
  const main = (await readdir(app)).find((file) => /^main\.tsx?$/.test(file));
  if (!main) throw new Error(`${app} has no main file.`);
  return `${app}/${main}`;
}
