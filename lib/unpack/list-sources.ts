import { BlobReader, configure, ZipReader, type FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { findFollowingRole } from '@/lib/archives/audience/read-following';
import { findRole } from '@/lib/archives/find-role';
import { UnpackError, type GivenFile, type Source } from './source';

// We are in a worker already, and the browser unpacks by itself.
configure({ useWebWorkers: false, useCompressionStream: true });

/** More files than this in one zip are no archive of posts, and listing them would only keep the computer busy. */
const mostEntries = 250_000;
/** The list of so many files with long names, in bytes; it is read in one piece. */
const longestList = 64 * 1024 * 1024;
/** An archive of posts has a few parts. What zip.js knows of one file takes 6 KB: only of these is it kept. */
const mostWanted = 2_000;
/** In a zip of so few files, one is looked at whatever its name. */
export const fewFiles = 20;
const tooMany = 'holds far more files than an archive of posts ever does';
/** Text packs to a twentieth, a list of numbers to a fiftieth; what unpacks to far more was made to fill a computer. */
const [mostGrowth, alwaysFine] = [300, 64 * 1024 * 1024];

const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /encrypt|password/i,
    'is locked with a password. Unpack it on your computer first and give Porchlight the folder',
  ],
  [/split/i, 'is one part of several. Put the parts together first, or give Porchlight the unpacked folder'],
  [
    /compression/i,
    'is packed in a way this browser cannot unpack. Unpack it on your computer and give Porchlight the folder',
  ],
];

/**
 * Everything in the files given, zips opened. Only the lists of the zips are read here; contents come later, piece by
 * piece. Of a zip with more than a few files only those are listed that archives are known to hold posts or people in.
 * @param mostFiles in one zip @returns what can be read, and one sentence for each zip that cannot be opened
 */
export async function listSources(
  files: readonly GivenFile[],
  mostFiles = mostEntries,
): Promise<{ sources: Source[]; problems: string[] }> {
  const sources: Source[] = [];
  const problems: string[] = [];
  for (const given of files) {
    if (!(await isZip(given))) {
      sources.push(plainSource(given));
      continue;
    }
    try {
      sources.push(...(await listZip(given.file, mostFiles)));
    } catch (error) {
      problems.push(`“${nameOf(given.path)}” ${sayTrouble(error)}. Nothing was taken from it.`);
    }
  }
  return { sources, problems };
}

/** By what it is, not by what it is called: the first four bytes of every zip are the same. */
async function isZip({ path, file }: GivenFile): Promise<boolean> {
  if (/\.zip$/i.test(path)) return true;
  const [one, two, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return one === 0x50 && two === 0x4b && three === 3 && four === 4;
}

function plainSource({ path, file }: GivenFile): Source {
  return {
    path,
    packedSize: file.size,
    pour: (onPiece, signal) =>
      file.stream().pipeTo(new WritableStream<Uint8Array>({ write: (bytes) => onPiece(bytes) }), { signal }),
  };
}

async function listZip(file: Blob, mostFiles: number): Promise<Source[]> {
  // What a name means to a disk is nothing to us: no entry is ever written anywhere.
  const reader = new ZipReader(new ListReader(file), {
    strictness: 'tolerant',
    filenameValidation: 'tolerant',
  });
  const sources: Source[] = [];
  let entries = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    entries += 1;
    if (entries > mostFiles || sources.length > mostWanted) throw new UnpackError(tooMany);
    if (!entry.directory && (sources.length <= fewFiles || isKnown(entry.filename)))
      sources.push(zipSource(entry));
  }
  return sources;
}

/** Reads what is asked for, unless it is more than any honest list: a length in a zip is only a claim. */
class ListReader extends BlobReader {
  override async readUint8Array(offset: number, length: number): Promise<Uint8Array> {
    if (Math.min(length, this.size - offset) > longestList) throw new UnpackError(tooMany);
    return super.readUint8Array(offset, length);
  }
}

function isKnown(path: string): boolean {
  return findRole(path) !== null || findFollowingRole(path) !== null;
}

function zipSource(entry: FileEntry): Source {
  const { filename: path, compressedSize: packedSize } = entry;
  return {
    path,
    packedSize,
    async pour(onPiece, signal) {
      const most = Math.max(alwaysFine, packedSize * mostGrowth);
      let poured = 0;
      // The size the zip announces is only a claim; what comes out is counted.
      const sink = new WritableStream<Uint8Array>({
        write(bytes) {
          poured += bytes.length;
          if (poured > most) throw new UnpackError('unpacks to far more than a file of posts ever holds');
          onPiece(bytes);
        },
      });
      await entry.getData(sink, { signal, strictness: 'tolerant', checkCrc32: true });
    },
  };
}

/** What is wrong with a file, as the end of a sentence without its full stop. */
export function sayTrouble(error: unknown): string {
  if (error instanceof UnpackError) return error.message;
  const told = error instanceof Error ? error.message : '';
  const known = reasons.find(([pattern]) => pattern.test(told));
  return known
    ? known[1]
    : 'is damaged or only partly downloaded. Download it again, and give it to Porchlight unopened';
}

/** The last part of a path, cut where somebody made it very long. */
export function nameOf(path: string): string {
  const name = path.split('/').at(-1) || path;
  return name.length > 60 ? `${name.slice(0, 57)}…` : name;
}
