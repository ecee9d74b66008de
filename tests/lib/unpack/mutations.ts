import { file, zip, type ArchiveFile } from './build-archives';

/** A number from 0 up to, and not including, 1. */
export type Random = () => number;
type Files = readonly ArchiveFile[];
type Bytes = Uint8Array<ArrayBuffer>;

/** What may have happened to an archive on its way to us. */
export interface Mutation {
  readonly spoil: (files: Files, random: Random) => Promise<Bytes>;
  /** true when every post is still in it and must be found, script and all */
  readonly keepsAll: boolean;
  /** true when the name of a file may be hit, which nobody can then know as one of ours */
  readonly mayHide?: boolean;
}

/** Every way in which archives are spoilt here, by what a person would say of it. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'nothing at all': { keepsAll: true, spoil: (files) => zip(files) },
  'its files in another order': { keepsAll: true, spoil: (files, random) => zip(shuffle(files, random)) },
  'paths that climb out': { keepsAll: true, spoil: (files, random) => zip(withPaths(files, random)) },
  'something before its beginning': {
    keepsAll: true,
    spoil: async (files) => join('MZ, unpacks itself', await zip(files)),
  },
  'the download broken off': {
    keepsAll: false,
    spoil: async (files, random) => cut(await zip(files), random()),
  },
  'the list at its end cut': {
    keepsAll: false,
    spoil: async (files, random) => cut(await zip(files), 1, Math.ceil(random() * 60)),
  },
  'bytes flipped': {
    keepsAll: false,
    mayHide: true,
    spoil: async (files, random) => flip(await zip(files), random),
  },
  'sizes of 2 GB announced': {
    keepsAll: false,
    spoil: async (files) => announce(await zip(files), 0x80_00_00_00),
  },
  'a password': { keepsAll: false, spoil: (files) => zip(files, 'secret') },
  'a file that swells': {
    keepsAll: false,
    spoil: (files) => zip([...files.slice(0, -1), swollen(files.at(-1)!)]),
  },
  'a text cut in the middle': {
    keepsAll: false,
    spoil: (files, random) => zip(each(files, (text) => text.slice(0, random() * text.length))),
  },
  'wrong types': {
    keepsAll: false,
    spoil: (files, random) => zip(each(files, (text) => withWrongTypes(text, random))),
  },
  'lists within lists': {
    keepsAll: false,
    spoil: (files) => zip(each(files, (text) => text.replace(/\[[^[]*$|"[^"]*"$/, '['.repeat(50_000)))),
  },
  'code where the list was': {
    keepsAll: false,
    spoil: (files) => zip(each(files, () => 'globalThis.ran = true; alert(1)')),
  },
  'Latin-1': {
    keepsAll: false,
    spoil: (files) => zip(recode(files, (text) => Uint8Array.from(text, latin1))),
  },
  'UTF-16': { keepsAll: false, spoil: (files) => zip(recode(files, (text) => utf16(`\ufeff${text}`))) },
  'zeros instead of words': {
    keepsAll: false,
    spoil: (files) => zip(files.map(({ path, bytes }) => ({ path, bytes: new Uint8Array(bytes.length) }))),
  },
};

function shuffle(files: Files, random: Random): Files {
  return files
    .map((one) => ({ one, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

const climbs = [
  '../../../../',
  '/',
  'C:\\Windows\\',
  '..\\..\\',
  '__proto__/',
  '\u202e/',
  `${'deep/'.repeat(400)}`,
];

function withPaths(files: Files, random: Random): Files {
  const climb = climbs[Math.floor(random() * climbs.length)]!;
  const slash = climb.includes('\\') ? '\\' : '/';
  return files.map(({ path, bytes }) => ({ path: climb + path.replaceAll('/', slash), bytes }));
}

function cut(bytes: Bytes, share: number, less = 0): Bytes {
  return bytes.slice(0, Math.floor(bytes.length * share) - less);
}

function flip(bytes: Bytes, random: Random): Bytes {
  for (let nth = 0; nth < 8; nth += 1)
    bytes[Math.floor(random() * bytes.length)]! ^= 1 + Math.floor(random() * 255);
  return bytes;
}

/** Writes a size over the unpacked sizes that the list at the end of a zip tells. */
function announce(bytes: Bytes, size: number): Bytes {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, size, true);
  return bytes;
}

let spaces: Bytes | null = null;

/** Ninety megabytes of spaces, which pack to less than a hundred kilobytes. */
function swollen({ path }: ArchiveFile): ArchiveFile {
  spaces ??= new Uint8Array(90 * 1024 * 1024).fill(32);
  return { path: path.replace(/tweets_media.*/, 'tweets-part2.js'), bytes: spaces };
}

function withWrongTypes(text: string, random: Random): string {
  const wrong = ['null', '[]', '{}', '-1', '1e999', 'true', '""', '{"__proto__":{"ran":true}}', '"\\u0000"'];
  return text.replaceAll(/"[^"\n]*"(?=[,\n\]}])/g, (value) =>
    random() < 0.2 ? wrong[Math.floor(random() * wrong.length)]! : value,
  );
}

function each(files: Files, change: (text: string) => string): Files {
  return files.map(({ path, bytes }) => file(path, change(new TextDecoder().decode(bytes))));
}

function recode(files: Files, encode: (text: string) => Bytes): Files {
  return files.map(({ path, bytes }) => ({ path, bytes: encode(new TextDecoder().decode(bytes)) }));
}

/** What Latin-1 does not know becomes a question mark, as it does elsewhere. */
function latin1(letter: string): number {
  return letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 63;
}

function utf16(text: string): Bytes {
  return new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
}

function join(before: string, bytes: Bytes): Bytes {
  const first = new TextEncoder().encode(before);
  const whole = new Uint8Array(first.length + bytes.length);
  whole.set(first);
  whole.set(bytes, first.length);
  return whole;
}
