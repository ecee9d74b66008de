import * as z from 'zod/mini';

/**
 * A backup locked with a passphrase: the key is derived by PBKDF2, the content is gzip, encrypted by AES-GCM, in base64.
 * All parameters stand in the file, so that a file of today opens when newer ones use others.
 */
const lockedSchema = z.object({
  format: z.literal('porchlight-backup-locked'),
  version: z.literal(1),
  key: z.object({
    method: z.literal('PBKDF2'),
    hash: z.enum(['SHA-256', 'SHA-512']),
    /** a file that asks for more would only keep the computer busy */
    rounds: z.int().check(z.minimum(1), z.maximum(10_000_000)),
    salt: z.string(),
  }),
  cipher: z.object({ method: z.literal('AES-GCM'), bits: z.literal(256), start: z.string() }),
  packed: z.literal('gzip'),
  content: z.string(),
});
type Locked = z.infer<typeof lockedSchema>;

/** OWASP's figure for PBKDF2 with SHA-256 (2023 and later). */
const rounds = 600_000;

/** What opening a locked backup may say. */
export type Unlocked =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly sentence: string };

/** True for a text that only a passphrase opens. Looks at the beginning alone. */
export function isLocked(text: string): boolean {
  return /^\s*\{\s*"format":\s*"porchlight-backup-locked"/.test(text.slice(0, 200));
}

/** Locks a text; without the passphrase nobody reads it again, we included. @returns JSON */
export async function lockText(text: string, passphrase: string): Promise<string> {
  const [salt, start] = [
    crypto.getRandomValues(new Uint8Array(16)),
    crypto.getRandomValues(new Uint8Array(12)),
  ];
  const key = await deriveKey(passphrase, { hash: 'SHA-256', rounds, salt }, 'encrypt');
  const packed = await pour(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')));
  const content = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: start }, key, packed);
  const locked: Locked = {
    format: 'porchlight-backup-locked',
    version: 1,
    key: { method: 'PBKDF2', hash: 'SHA-256', rounds, salt: toBase64(salt) },
    cipher: { method: 'AES-GCM', bits: 256, start: toBase64(start) },
    packed: 'gzip',
    content: toBase64(new Uint8Array(content)),
  };
  return `${JSON.stringify(locked)}\n`;
}

/** Opens a locked text. Never throws. */
export async function unlockText(text: string, passphrase: string): Promise<Unlocked> {
  const locked = parse(text);
  if (!locked)
    return refuse(
      'This file is damaged or was only saved in part. Nothing was changed; try an older backup.',
    );
  try {
    const { hash, rounds: asked, salt } = locked.key;
    const key = await deriveKey(passphrase, { hash, rounds: asked, salt: fromBase64(salt) }, 'decrypt');
    const iv = fromBase64(locked.cipher.start);
    const packed = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, fromBase64(locked.content));
    const plain = await pour(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));
    return { ok: true, text: new TextDecoder().decode(plain) };
  } catch {
    return refuse(
      'The passphrase does not open this file. Nothing was changed; look for small and capital letters.',
    );
  }
}

function parse(text: string): Locked | null {
  try {
    return lockedSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

interface KeyWay {
  readonly hash: 'SHA-256' | 'SHA-512';
  readonly rounds: number;
  readonly salt: Uint8Array<ArrayBuffer>;
}

async function deriveKey(passphrase: string, way: KeyWay, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  // The same passphrase may be typed with letters put together in another way on another computer.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const method = { name: 'PBKDF2', hash: way.hash, iterations: way.rounds, salt: way.salt };
  return crypto.subtle.deriveKey(method, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}

async function pour(stream: ReadableStream<Uint8Array>): Promise<ArrayBuffer> {
  return new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer();
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
}

function refuse(sentence: string): Unlocked {
  return { ok: false, sentence };
}
