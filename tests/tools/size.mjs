// `npm run size`: what the production build weighs against what it may.
import { fileURLToPath } from 'node:url';
import { limits, weigh } from './budgets.mjs';

const folder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

function main() {
  const weight = weigh(folder);
  const lines = [
    ['watcher, raw', weight.watcher, limits.watcher],
    ['sidebar, gzipped', weight.sidebar, limits.sidebar],
    ['whole package, zipped', weight.package, limits.package],
  ];
  for (const [name, size, limit] of lines) {
    console.log(`${name.padEnd(24)}${inWords(size)} of ${inWords(limit)}${size > limit ? '  TOO BIG' : ''}`);
  }
  if (lines.some(([, size, limit]) => size > limit)) process.exitCode = 1;
}

function inWords(bytes) {
  return bytes < 10_000 ? `${bytes} B`.padStart(9) : `${(bytes / 1024).toFixed(1)} KB`.padStart(9);
}

try {
  main();
} catch (error) {
  console.error(`The build could not be weighed: ${error.message}. Run "npm run build" first.`);
  process.exitCode = 1;
}
