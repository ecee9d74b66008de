import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface Peer {
  readonly name: string;
  check(text: string): unknown;
}

/**
 * The checkers of the field that run in a page or in Node. Installed beside the build, not into the project: nobody needs
 * 100 MB of them to work on it. Exactly what the lock file beside this names.
 */
export async function loadPeers(): Promise<Peer[]> {
  const folder = fileURLToPath(new URL('../../../.output/peers', import.meta.url));
  installPeers(folder);
  const from = createRequire(pathToFileURL(join(folder, 'index.js')));
  const writeGood = from('write-good') as (text: string) => unknown;
  const load = (path: string): Promise<Record<string, unknown>> =>
    import(/* @vite-ignore */ pathToFileURL(join(folder, 'node_modules', path)).href);
  const alex = (await load('alex/index.js')) as unknown as { text(text: string): unknown };
  const harper = await startHarper(load);
  return [
    { name: 'write-good', check: writeGood },
    { name: 'alex', check: (text) => alex.text(text) },
    { name: 'harper.js', check: harper },
  ];
}

const lock = 'package-lock.json';

function installPeers(folder: string): void {
  const wanted = readFileSync(new URL(lock, import.meta.url), 'utf8');
  const installed = join(folder, lock);
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  copyFileSync(new URL('package.json', import.meta.url), join(folder, 'package.json'));
  // Under another name until all is there, so that a broken installation is begun anew.
  writeFileSync(join(folder, 'npm-shrinkwrap.json'), wanted);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--prefix', folder, '--no-audit', '--no-fund'], { stdio: 'ignore' });
  renameSync(join(folder, 'npm-shrinkwrap.json'), installed);
}

interface HarperModule {
  readonly LocalLinter: new (options: { binary: unknown }) => {
    setup(): Promise<void>;
    lint(text: string): Promise<unknown>;
  };
}

async function startHarper(
  load: (path: string) => Promise<Record<string, unknown>>,
): Promise<(text: string) => unknown> {
  const { LocalLinter } = (await load('harper.js/dist/index.js')) as unknown as HarperModule;
  const { binary } = await load('harper.js/dist/binary.js');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return (text) => linter.lint(text);
}
