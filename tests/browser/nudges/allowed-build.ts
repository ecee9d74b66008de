import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
}

/**
 * A copy of a test build in which the owner has allowed what is optional: a browser without a window has nobody to press
 * "Allow". Its files are the build's own.
 */
export async function copyAllowed(build: string): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-allowed-'));
  await cp(fileURLToPath(new URL(`../../../.output/${build}`, import.meta.url)), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const permissions = [...manifest.permissions, ...manifest.optional_permissions];
  await writeFile(file, JSON.stringify({ ...manifest, permissions, optional_permissions: [] }));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
