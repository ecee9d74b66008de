import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('../..', import.meta.url).pathname;

/** Unit and component tests. Browser tests have their own configuration beside this one. */
export default defineConfig({
  root,
  plugins: [await WxtVitest()],
  test: {
    include: ['tests/{lib,components,entrypoints,repo}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/config/set-up.ts'],
    // Nothing else runs beside these; the runner's own choice leaves a core idle.
    maxWorkers: '100%',
    restoreMocks: true,
    // Property tests over all time zones take seconds on a busy machine; a hang still ends.
    testTimeout: 60_000,
  },
});
