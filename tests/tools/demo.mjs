// `npm run demo [-- --headless --shots DIR]`: from a fresh clone to a browser with the extension in it.
import { spawnSync } from 'node:child_process';
import { prepare, root } from './prepare.mjs';
import { loadTs } from './run-ts.mjs';

try {
  prepare();
  build();
  const { main } = await loadTs('tests/tools/demo.ts');
  await main(process.argv.slice(2));
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** The test build is the product with an open shadow root; a person gets the product itself. */
function build() {
  const mode = process.argv.includes('--headless') ? ['--mode', 'test'] : [];
  console.log('Building the extension ...');
  const options = ['--no-install', 'wxt', 'build', ...mode];
  const built = spawnSync('npx', options, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (built.status === 0) return;
  console.error(built.stdout, built.stderr);
  throw new Error('The extension could not be built; the lines above say why.');
}
