import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The production builds, as they would be shipped. `npm test` makes them before these tests. */
export const builtFolder = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
export const builtFirefoxFolder = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

export interface BuiltFile {
  readonly name: string;
  readonly text: string;
}

/** Every script, page and style sheet of the build. @throws with what to do when there is no build */
export function readBuilt(endings: RegExp): BuiltFile[] {
  const entries = readdirSync(builtFolder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: file.slice(builtFolder.length + 1), text: readFileSync(file, 'utf8') }));
}
