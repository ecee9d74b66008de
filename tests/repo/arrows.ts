import { posix } from 'node:path';
import type { SourceFile } from './source-files';

/** What one part of the tree may import. */
export interface Allowed {
  /** parts of ours; a part may always import itself */
  readonly parts: readonly string[];
  /** packages, by name or by the beginning of the path inside them */
  readonly packages: readonly string[];
}

const imported =
  /(?:^|[;\n])\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

/** Every module a source names, in order: imports, re-exports and dynamic imports, without a query such as `?inline`. */
export function readImports(text: string): string[] {
  return [...text.matchAll(imported)].map((match) => (match[1] ?? match[2] ?? '').replace(/\?.*$/, ''));
}

/** The part of the tree a path lies in: the longest name of the table that begins it; null outside the table. */
export function partOf(path: string, parts: readonly string[]): string | null {
  const holding = parts.filter((part) => path === part || path.startsWith(`${part}/`));
  return holding.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

/** One sentence per import that the table does not allow. */
export function findStrayImports(
  files: readonly SourceFile[],
  table: Readonly<Record<string, Allowed>>,
): string[] {
  const parts = Object.keys(table);
  return files.flatMap((file) => {
    const part = partOf(file.path, parts);
    if (part === null) return [`${file.path} lies in no part of the table`];
    const allowed = table[part]!;
    return readImports(file.text)
      .filter((name) => !isAllowed({ name, from: file.path, part, allowed, parts }))
      .map((name) => `${file.path} may not import ${name}`);
  });
}

interface Question {
  readonly name: string;
  readonly from: string;
  readonly part: string;
  readonly allowed: Allowed;
  readonly parts: readonly string[];
}

function isAllowed({ name, from, part, allowed, parts }: Question): boolean {
  const path = ownPath(name, from);
  if (path === null) return allowed.packages.some((one) => name === one || name.startsWith(`${one}/`));
  const target = partOf(path, parts);
  return (
    target === part || (target !== null && allowed.parts.includes(target)) || allowed.parts.includes(path)
  );
}

/** The project's path an import leads to; null for a package. */
function ownPath(name: string, from: string): string | null {
  if (name.startsWith('@/')) return name.slice(2);
  if (name.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), name));
  return null;
}
