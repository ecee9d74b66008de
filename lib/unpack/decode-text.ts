/**
 * The text of bytes in UTF-8, in UTF-16 where its mark says so (Excel's "Unicode text"), and else in Windows-1252, in
 * which Excel on Windows writes a CSV. Never throws.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
