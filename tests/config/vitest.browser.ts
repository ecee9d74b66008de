import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;

/** Tests that drive the built extension in a real browser. One worker: the machine has one screen's worth of cores. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    // The matrices of LinkedIn and Facebook take many minutes; `npm run test:networks` runs them.
    exclude:
      process.env['PORCHLIGHT_NETWORKS'] === 'all'
        ? []
        : ['tests/browser/{linkedin,facebook}/**', 'tests/browser/x/health.test.ts'],
    setupFiles: ['tests/config/set-up.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: 0,
    // What a browser does on a busy machine takes longer than the runner's own second.
    expect: { poll: { timeout: 15_000 } },
  },
});
