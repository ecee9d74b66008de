/** A short name of a text (FNV-1a, 32 bits, twice from different beginnings, in base 36); equal texts, equal names. */
export function fingerprintText(text: string): string {
  let [one, other] = [0x811c9dc5, 0x5bd1e995];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}
