import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;

/** Tests that drive the built extension in a real browser. One file at a time: the browsers keep all cores busy. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    setupFiles: ['tests/config/set-up.ts'],
    environment: 'node',
    fileParallelism: false,
    // Tests that say so run at the same time, each in a page of its own: most of their time is waiting for a proof.
    maxConcurrency: 5,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: 0,
    // What a browser does on a busy machine takes longer than the runner's own second.
    // Each look costs the browser something, and several tests look at once.
    expect: { poll: { timeout: 30_000, interval: 150 } },
  },
});
