/** What the list at the end of a zip says; there is nothing behind it. */
export interface ZipList {
  readonly count: number;
  /** the name of a file by its place in the list */
  readonly name?: (at: number) => string;
  /** bytes of comment and of extra fields of each file */
  readonly comment?: number;
  readonly extra?: number;
  /** how many files, and how many bytes of list, the zip claims; the truth unless told */
  readonly announced?: number;
  readonly announcedLength?: number;
}

const heading = 46;

/** A zip (the large form, ZIP64) that is nearly all list: quickly made, however long the list. */
export function makeZipList({
  count,
  name = (at) => `${at}.jpg`,
  comment = 0,
  extra = 0,
  announced = count,
  announcedLength,
}: ZipList): Blob {
  const encoder = new TextEncoder();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let at = 0; at < count; at += 1) {
    const label = encoder.encode(name(at));
    const piece = new Uint8Array(heading + label.length + extra + comment);
    write(piece, [
      [0, 4, 0x02_01_4b_50],
      [28, 2, label.length],
      [30, 2, extra],
      [32, 2, comment],
    ]);
    piece.set(label, heading);
    pieces.push(piece);
    length += piece.length;
  }
  const first = write(new Uint8Array(30), [[0, 4, 0x04_03_4b_50]]);
  return new Blob([first, ...pieces, writeEnd(first.length, length, announced, announcedLength ?? length)]);
}

/** The end in the large form, the pointer to it, and the end of old, which points at the large one. */
function writeEnd(
  from: number,
  length: number,
  count: number,
  announcedLength: number,
): Uint8Array<ArrayBuffer> {
  return write(new Uint8Array(56 + 20 + 22), [
    [0, 4, 0x06_06_4b_50],
    [4, 8, 44],
    [24, 8, count],
    [32, 8, count],
    [40, 8, announcedLength],
    [48, 8, from],
    [56, 4, 0x07_06_4b_50],
    [64, 8, from + length],
    [72, 4, 1],
    [76, 4, 0x06_05_4b_50],
    [84, 2, 0xff_ff],
    [86, 2, 0xff_ff],
    [88, 4, 0xff_ff_ff_ff],
    [92, 4, 0xff_ff_ff_ff],
  ]);
}

/** Little-endian numbers: where, how many bytes, which. */
function write(
  bytes: Uint8Array<ArrayBuffer>,
  numbers: readonly (readonly [at: number, size: number, value: number])[],
): Uint8Array<ArrayBuffer> {
  for (const [at, size, value] of numbers)
    for (let nth = 0; nth < size; nth += 1) bytes[at + nth] = Math.floor(value / 256 ** nth) % 256;
  return bytes;
}
