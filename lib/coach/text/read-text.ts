import { findPhrasebook, readLanguage } from '@/lib/coach/languages/find-phrasebook';
import type { Place } from '@/lib/coach/kinds/traits';
import { weighText, type WeighedText } from '@/lib/coach/kinds/weigh-text';
import { readSaid, withPhrases } from './read-said';
import { cutAt } from './spans';

/** How much of a text is read word by word, in UTF-16 units: eight times what a LinkedIn post may hold. */
export const readAtMost = 24_000;

/** What any text says, draft or past post. Offsets are those of `text`, which is cut at `readAtMost`. */
export interface TextReading extends WeighedText {
  /** a language code such as "en"; null for one we cannot name */
  readonly language: string | null;
}

/** Reads a text once. `language` is any code ("es-MX"); null means: read it off the text. */
export function readText(
  whole: string,
  language: string | null = null,
  { names = [], network = null }: Partial<Place> = {},
): TextReading {
  const bare = readSaid(cutAt(whole, readAtMost), null);
  // A detector has nothing to go by in an empty box; what it says of one counts only when it is a tongue we read.
  const isTold = language !== null && (bare.words.length > 0 || findPhrasebook(language) !== null);
  const spoken = isTold ? language : readLanguage(bare.words);
  const phrases = findPhrasebook(spoken);
  const said = phrases ? withPhrases(bare, phrases) : bare;
  return { ...weighText(said, phrases, { names, network }), language: spoken };
}
