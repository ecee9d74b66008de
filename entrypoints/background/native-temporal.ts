/**
 * True where the browser has its own `Temporal`. Evaluated before the polyfill is imported, and so it must be the
 * first import of `index.ts`; the sidebar's world has the same engine and lacks it as well.
 */
export const hasNativeTemporal = typeof Temporal !== 'undefined';
