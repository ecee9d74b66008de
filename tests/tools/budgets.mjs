// What the build may weigh, and what it weighs. Plain Node, so that the report runs without anything installed.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** Limits in bytes; a kilobyte is 1024. */
export const limits = { watcher: 2048, sidebar: 110 * 1024, package: 700 * 1024 };

/** Weighs the production build in `folder`. @throws when a file that must be there is missing */
export function weigh(folder) {
  return {
    watcher: statSync(join(folder, 'watcher.js')).size,
    sidebar: gzippedSize(join(folder, 'sidebar.js')),
    package: packageSize(folder),
  };
}

function gzippedSize(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** What a zip of the folder weighs: each file deflated, and the 76 + twice-the-name bytes a zip spends on an entry. */
function packageSize(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, entry) => {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const name = file.length - folder.length;
    return sum + deflateRawSync(readFileSync(file), { level: 9 }).length + 76 + 2 * name;
  }, 22);
}
