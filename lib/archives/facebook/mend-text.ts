/** Bytes of two and more that UTF-8 may begin with, and those that may follow. */
const broken = /[\u00c2-\u00f4][\u0080-\u00bf]/;

/**
 * A text of Facebook's as it was written: its archive writes each byte of UTF-8 as a character of its own, so that `é` is
 * there as `Ã©`. What holds a character past U+00FF, or no such bytes, or bytes that are no UTF-8, is left as it is.
 */
export function mendText(text: string): string {
  if (!broken.test(text)) return text;
  // oxlint-disable-next-line no-control-regex -- every character up to U+00FF stands for a byte
  if (!/^[\u0000-\u00ff]*$/.test(text)) return text;
  try {
    return decodeURIComponent(
      text.replace(/[%\u0080-\u00ff]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`),
    );
  } catch {
    return text;
  }
}
