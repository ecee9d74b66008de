import type { ArchiveReader, ArchiveReading } from '@/lib/archives/archive';
import { findRole, type FileRole } from '@/lib/archives/find-role';
import { readNetwork, type InstantOf } from '@/lib/archives/read-network';
import { splitItems } from '@/lib/archives/split-items';
import { networks, type Network } from '@/lib/model/network';
import { decodeText } from './decode-text';
import { fewFiles, nameOf, sayTrouble } from './list-sources';
import { readRows, type TextTable } from './read-rows';
import { UnpackError, type Source } from './source';

/** A table that no network makes: the owner says what its columns mean. */
export interface FoundTable extends TextTable {
  readonly fileName: string;
}

/** What the files held. */
export interface Unpacked {
  readonly readings: readonly ArchiveReading[];
  readonly tables: readonly FoundTable[];
  /** true when one of the files is a backup of Porchlight's own */
  readonly holdsBackup: boolean;
  /** one sentence each: what could not be read, and what to do */
  readonly problems: readonly string[];
}

export interface ReadOptions {
  readonly instantOf: InstantOf;
  readonly signal: AbortSignal;
  /** told now and then: bytes read so far of all that will be read */
  readonly onProgress: (read: number, all: number) => void;
  /** true when something was said already, so that "there is nothing in it" need not be */
  readonly isPart?: boolean;
}

/** Tables and single objects are read whole; larger ones are no archive's. */
const longestWhole = 64 * 1024 * 1024;

/** Reads every file that holds posts, account or answers; all others are never opened. @throws only when cancelled */
export async function readSources(sources: readonly Source[], options: ReadOptions): Promise<Unpacked> {
  const readers = new Map<Network, ArchiveReader>();
  const readerOf = (network: Network): ArchiveReader => {
    const reader = readers.get(network) ?? readNetwork(network, options.instantOf);
    readers.set(network, reader);
    return reader;
  };
  const found = { tables: [] as FoundTable[], holdsBackup: false, problems: [] as string[] };
  const wanted = sources.flatMap((source) => {
    const role = findRole(source.path) ?? loneRole(source, sources.length);
    return role ? [{ source, role }] : [];
  });
  const all = wanted.reduce((sum, { source }) => sum + source.packedSize, 0);
  let read = 0;
  for (const { source, role } of wanted) {
    options.signal.throwIfAborted();
    try {
      if (role === 'table') {
        const table = await readTable(source, options.signal);
        if (table.rows.length > 0) found.tables.push(table);
        found.problems.push(...[sayTable(source, table) ?? []].flat());
      } else if (role === 'json') found.holdsBackup ||= await isBackup(source, options.signal);
      else if (role.role === 'html') addOnce(found.problems, askForJson);
      else {
        const cut = await readFile({ source, role, reader: readerOf(role.network), options });
        if (cut) found.problems.push(cut);
      }
    } catch (error) {
      options.signal.throwIfAborted();
      found.problems.push(
        `“${nameOf(source.path)}” ${sayTrouble(error)}. What could be read before that is here.`,
      );
    }
    read += source.packedSize;
    options.onProgress(read, all);
  }
  const inOrder = networks.flatMap((network) => readers.get(network) ?? []);
  const readings = inOrder.map((reader) => reader.finish()).filter(holdsAnything);
  return {
    ...found,
    readings,
    problems: [...found.problems, ...(options.isPart ? [] : sayNothing(found, readings))],
  };
}

const askForJson =
  'This Facebook archive is in HTML, whose dates cannot be read safely. Ask Facebook for it again and choose “JSON” as the format; the steps are above.';

/** A file given by itself may be anything that is a table or JSON; inside an archive only known names are looked at. */
function loneRole({ path }: Source, count: number): 'table' | 'json' | null {
  if (count > fewFiles) return null;
  if (/\.(?:csv|tsv|txt)$/i.test(path)) return 'table';
  return /\.json$/i.test(path) ? 'json' : null;
}

interface FileToRead {
  readonly source: Source;
  readonly role: FileRole;
  readonly reader: ArchiveReader;
  readonly options: ReadOptions;
}

/** @returns a sentence when the file ended before its time */
async function readFile({ source, role, reader, options }: FileToRead): Promise<string | null> {
  const { signal } = options;
  if (role.form === 'items') {
    const splitter = splitItems({
      onItem: (item) => reader.take(role.role, item),
      onBroken: () => reader.skip('unreadable'),
    });
    await pourText(source, signal, splitter.write);
    const end = splitter.end();
    if (end === 'cut') return `“${nameOf(source.path)}” ends in the middle. What stands before that is here.`;
    if (end === 'no list' && role.role === 'posts') return `“${nameOf(source.path)}” holds no list of posts.`;
    return null;
  }
  const text = await readWhole(source, signal);
  if (role.form === 'rows') {
    const { rows, isCut } = readRows(text, role.role === 'replies');
    for (const row of rows) reader.take(role.role, row);
    if (role.role === 'posts') return sayTable(source, { rows, isCut });
  } else reader.take(role.role, parseOrNull(text));
  return null;
}

async function readTable(source: Source, signal: AbortSignal): Promise<FoundTable> {
  return { fileName: nameOf(source.path), ...readRows(await readWhole(source, signal)) };
}

/** @returns a sentence where a table ended before its time, or has nothing in it */
function sayTable({ path }: Source, { rows, isCut }: Pick<TextTable, 'rows' | 'isCut'>): string | null {
  if (isCut) return `“${nameOf(path)}” ends in the middle. What stands before that is here.`;
  return rows.length === 0 ? `“${nameOf(path)}” is a table without a row.` : null;
}

/** Only the beginning is looked at: a backup may be large, and it is not read here. */
async function isBackup(source: Source, signal: AbortSignal): Promise<boolean> {
  return /"format":\s*"porchlight-backup/.test((await readWhole(source, signal)).slice(0, 400));
}

async function readWhole(source: Source, signal: AbortSignal): Promise<string> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > longestWhole) throw new UnpackError('is far larger than such a file ever is');
    pieces.push(new Uint8Array(piece));
  };
  await source.pour(keep, signal);
  return decodeText(new Uint8Array(await new Blob(pieces).arrayBuffer()));
}

async function pourText(source: Source, signal: AbortSignal, onText: (piece: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  await source.pour((bytes) => onText(decoder.decode(bytes, { stream: true })), signal);
  onText(decoder.decode());
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function holdsAnything({ posts, replies, skipped }: ArchiveReading): boolean {
  return posts.length > 0 || replies.length > 0 || Object.values(skipped).some((count) => count > 0);
}

/** Something is always said: a file that holds nothing for us is told so. */
function sayNothing(
  found: Pick<Unpacked, 'tables' | 'holdsBackup' | 'problems'>,
  readings: readonly ArchiveReading[],
): string[] {
  if (readings.length + found.tables.length + found.problems.length > 0 || found.holdsBackup) return [];
  return [
    'There are no posts in this that Porchlight knows. Give it the zip as the network sent it, or the folder it unpacks to.',
  ];
}

function addOnce(list: string[], sentence: string): void {
  if (!list.includes(sentence)) list.push(sentence);
}
