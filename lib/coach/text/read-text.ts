import type { Span } from '@/lib/model/span';
import { findPhrasebook, readLanguage } from '@/lib/coach/languages/find-phrasebook';
import { findLinks } from './links';
import { readOffer, type OfferReading } from './offers';
import { plainText } from './plain-text';
import { readInvitations } from './questions';
import { readSentences } from './sentences';
import { cutAt } from './spans';
import { readWords, type Word } from './words';

/** How much of a text is read word by word, in UTF-16 units: eight times what a LinkedIn post may hold. */
export const readAtMost = 24_000;

/** What any text says, draft or past post. Offsets are those of `text`, which is cut at `readAtMost`. */
export interface TextReading {
  readonly text: string;
  readonly plain: string;
  readonly links: readonly Span[];
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  /** a language code such as "en"; null for one we cannot name */
  readonly language: string | null;
  readonly offer: OfferReading | null;
  readonly questions: readonly Span[];
  readonly invitations: readonly Span[];
}

/** Reads a text once. `language` is any code ("es-MX"); null means: read it off the text. */
export function readText(whole: string, language: string | null = null): TextReading {
  const text = cutAt(whole, readAtMost);
  const links = findLinks(text);
  const plain = plainText(text, links);
  const words = readWords(plain);
  const sentences = readSentences(plain);
  // A detector has nothing to go by in an empty box; what it says of one counts only when it is a tongue we read.
  const isTold = language !== null && (words.length > 0 || findPhrasebook(language) !== null);
  const spoken = isTold ? language : readLanguage(words);
  const phrases = findPhrasebook(spoken);
  const invitations = phrases
    ? readInvitations(plain, sentences, phrases.questions)
    : { questions: [], invitations: [] };
  const offer = phrases ? readOffer(plain, phrases.offers, links.length > 0) : null;
  return { text, plain, links, words, sentences, language: spoken, offer, ...invitations };
}
