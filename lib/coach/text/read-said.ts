import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import type { SaidText } from '@/lib/coach/kinds/traits';
import { readOffer } from './offers';
import { readInvitations } from './questions';
import { readPlain } from './read-plain';
import { readSentences } from './sentences';

/** What the rules of a language find in a text; only words, sentences and links where the language is not read. */
export function readSaid(text: string, phrases: Phrasebook | null): SaidText {
  const { links, plain, words } = readPlain(text);
  const sentences = readSentences(plain);
  const bare = { text, plain, links, words, sentences, offer: null, questions: [], invitations: [] };
  return phrases ? withPhrases(bare, phrases) : bare;
}

/** The same text, once its language is known. */
export function withPhrases(said: SaidText, phrases: Phrasebook): SaidText {
  const { plain, sentences, links } = said;
  return {
    ...said,
    ...readInvitations(plain, sentences, phrases.questions),
    offer: readOffer(plain, phrases.offers, links.length > 0 || holdsStandIn(plain)),
  };
}

/** Exports write `<hyperlink>` where a link stood. */
function holdsStandIn(plain: string): boolean {
  return plain.includes('<hyperlink>');
}
