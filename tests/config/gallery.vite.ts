import { defineConfig } from 'vite';

const root = new URL('../..', import.meta.url).pathname;

/** The gallery page of all states: `npx vite --config tests/config/gallery.vite.ts`. Not part of the extension. */
export default defineConfig({
  root: `${root}components/gallery`,
  base: './',
  resolve: { alias: { '@': root } },
  build: { outDir: `${root}.output/gallery`, emptyOutDir: true },
});
