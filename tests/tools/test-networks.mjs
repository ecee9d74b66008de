// `npm run test:networks`: the matrices of LinkedIn and Facebook on the built extension; many minutes.
import { spawnSync } from 'node:child_process';
import { prepare, root } from './prepare.mjs';

prepare();
const steps = [
  ['wxt', 'build', '--mode', 'test'],
  [
    'vitest',
    'run',
    '--config',
    'tests/config/vitest.browser.ts',
    'tests/browser/linkedin',
    'tests/browser/facebook',
  ],
];
for (const step of steps) {
  const { status } = spawnSync('npx', ['--no-install', ...step], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PORCHLIGHT_NETWORKS: 'all' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
