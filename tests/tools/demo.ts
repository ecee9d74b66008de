import 'temporal-polyfill/global';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { playMainPath } from './demo/main-path';
import { openForPerson } from './demo/open-for-person';

/**
 * `npm run demo`: a browser with the extension and an interesting history, until its window is closed.
 * `--headless --shots DIR`: the main path played, a numbered PNG of every step in DIR.
 * @throws one clear sentence
 */
export async function main(options: readonly string[]): Promise<void> {
  const shots = options.includes('--shots') ? options[options.indexOf('--shots') + 1] : undefined;
  if (!options.includes('--headless')) {
    if (shots) throw new Error('--shots needs --headless as well.');
    return openForPerson();
  }
  if (!shots) throw new Error('Say where the pictures go: npm run demo -- --headless --shots DIR');
  await mkdir(resolve(shots), { recursive: true });
  await playMainPath(resolve(shots));
}
