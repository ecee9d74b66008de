/** One file the owner gave, alone, in a folder or in a zip. */
export interface Source {
  /** with `/`, as the zip or folder has it; never used to write anything */
  readonly path: string;
  /** in bytes as it lies there: packed in a zip, else the file itself */
  readonly packedSize: number;
  /** hands on the content piece by piece. @throws what the zip or the browser throws, `UnpackError` among it */
  readonly pour: (onPiece: (bytes: Uint8Array) => void, signal: AbortSignal) => Promise<void>;
}

/** A file as a person chose or dropped it. */
export interface GivenFile {
  /** its path in the folder that was given, else its name */
  readonly path: string;
  readonly file: Blob;
}

/** Why a file cannot be read, in a sentence for a person. */
export class UnpackError extends Error {
  override readonly name = 'UnpackError';
}
