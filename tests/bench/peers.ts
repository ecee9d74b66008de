import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The checkers of the field that run in a page or in Node, at the versions compared. */
const versions = { 'write-good': '1.0.8', alex: '11.0.1', 'harper.js': '2.10.0' } as const;

export interface Peer {
  readonly name: string;
  check(text: string): unknown;
}

/** Installs the peers beside the build, not into the project: nobody needs 100 MB of them to work on it. */
export async function loadPeers(): Promise<Peer[]> {
  const folder = fileURLToPath(new URL('../../.output/peers', import.meta.url));
  const wanted = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  if (!existsSync(join(folder, 'node_modules/harper.js'))) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['install', '--prefix', folder, '--no-audit', '--no-fund', ...wanted], {
      stdio: 'ignore',
    });
  }
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
