import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import type { Post } from '@/lib/model/post';

const root = fileURLToPath(new URL('../..', import.meta.url));
let script: Promise<string> | undefined;

/**
 * Puts posts into the history through the product's own door, so that they are indexed like any other, and lets the
 * badge follow.
 * @param page a page of the extension
 * @returns how many posts the history holds afterwards
 */
export async function seedHistory(page: Pick<Page, 'evaluate'>, posts: readonly Post[]): Promise<number> {
  script ??= bundleSeed();
  await page.evaluate(await script);
  const count = await page.evaluate((all) => {
    const { seedPorchlight } = globalThis as unknown as {
      seedPorchlight(posts: readonly Post[]): Promise<number>;
    };
    return seedPorchlight(all);
  }, posts);
  await page.evaluate("chrome.runtime.sendMessage({ name: 'history/changed', request: {} }).catch(() => {})");
  return count;
}

async function bundleSeed(): Promise<string> {
  const built = (await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry: `${root}tests/playground/seed-in-page.ts`, formats: ['iife'], name: 'seedPage' },
    },
  })) as Rollup.RollupOutput[];
  return built[0]!.output[0].code;
}
