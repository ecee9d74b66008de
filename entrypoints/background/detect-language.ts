import { browser } from 'wxt/browser';

/** Under this the detector guesses, and says that it is sure; over it, more text tells it nothing new (characters). */
const [fewest, looked] = [80, 2_000];

/**
 * The language of a text as the browser's own detector has it ("en", "es"), on this machine. Null where it is unsure,
 * or has no detector: the coach then reads it off the words.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  if (text.length < fewest) return null;
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(readable(text));
    return isReliable ? (languages[0]?.language ?? null) : null;
  } catch {
    return null;
  }
}

/** Half a surrogate pair, as a cut or a paste may leave it, takes the detector's wits. */
function readable(text: string): string {
  return text.slice(0, looked).replaceAll(/\p{Surrogate}/gu, ' ');
}
