import type { CivilDate } from '@/lib/model/civil-date';
import type { FolderTrouble } from '@/lib/model/folder-backup';

/** So many of the files written here stay: two months of weeks. */
export const keptFiles = 8;

/** What is needed of the owner's folder. */
export type WritableFolder = Pick<FileSystemDirectoryHandle, 'getFileHandle' | 'removeEntry'>;

interface Given {
  /** names of the files written here before, oldest first: none but these is ever written over or removed */
  readonly names: readonly string[];
  /** the owner's civil date, for the name */
  readonly today: CivilDate;
}

/**
 * Writes one file named with the date and removes what is older than the newest eight. The browser writes into a file
 * beside it and changes the two when all is written, so what is half written never replaces what is whole.
 * @returns the file's name, and the names that are there now @throws DOMException as the browser does, with what was
 * there untouched; what `parts` throws
 */
export async function writeToFolder(
  folder: WritableFolder,
  { names, today }: Given,
  parts: AsyncIterable<string>,
): Promise<{ readonly fileName: string; readonly names: string[] }> {
  const fileName = await findFreeName(folder, names, today);
  const file = await folder.getFileHandle(fileName, { create: true });
  try {
    await writeAll(await file.createWritable(), parts);
  } catch (error) {
    // A new file stands there empty from the start.
    if (!names.includes(fileName)) await folder.removeEntry(fileName).catch(() => {});
    throw error;
  }
  const all = [...names.filter((name) => name !== fileName), fileName];
  const left = await removeFiles(folder, all.slice(0, -keptFiles));
  return { fileName, names: [...left, ...all.slice(-keptFiles)] };
}

/** What kept the browser from writing, by the names its errors have. */
export function folderTroubleOf(error: unknown): FolderTrouble {
  return troubles.get(nameOf(error)) ?? 'failed';
}

const troubles: ReadonlyMap<string, FolderTrouble> = new Map([
  ['NotFoundError', 'gone'],
  ['QuotaExceededError', 'full'],
  ['NoModificationAllowedError', 'locked'],
  ['InvalidStateError', 'locked'],
  // Where the browser itself allows it: the computer does not.
  ['NotAllowedError', 'locked'],
]);

/** Two browsers may write into one folder, and the owner puts there what she likes: a name that is taken stays so. */
async function findFreeName(folder: WritableFolder, names: readonly string[], today: CivilDate) {
  for (let at = 1; ; at += 1) {
    const name = `porchlight-auto-${today}${at === 1 ? '' : `-${at}`}.json`;
    if (names.includes(name) || !(await isTaken(folder, name))) return name;
  }
}

async function isTaken(folder: WritableFolder, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') return false;
    // A folder of that name.
    if (nameOf(error) === 'TypeMismatchError') return true;
    throw error;
  }
}

async function writeAll(writing: FileSystemWritableFileStream, parts: AsyncIterable<string>): Promise<void> {
  try {
    for await (const part of parts) await writing.write(part);
    await writing.close();
  } catch (error) {
    await writing.abort().catch(() => {});
    throw error;
  }
}

/** @returns the names of those that could not be removed this time */
async function removeFiles(folder: WritableFolder, names: readonly string[]): Promise<string[]> {
  const left: string[] = [];
  for (const name of names)
    await folder.removeEntry(name).catch((error: unknown) => {
      if (nameOf(error) !== 'NotFoundError') left.push(name);
    });
  return left;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
