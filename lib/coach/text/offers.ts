import type { Span } from '@/lib/model/span';
import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import { blank } from './plain-text';
import { findAll } from './spans';

/** What an offer says, and what it leaves open; each part is the words that say it. */
export interface OfferReading {
  readonly deals: readonly Span[];
  /** what they get, when it says how much or which thing */
  readonly amount: Span | null;
  readonly deadline: Span | null;
  readonly claim: Span | null;
}

/** Reads an offer (something at an advantage), or null when the text makes none. Goods simply for sale are no offer. */
export function readOffer(
  plain: string,
  offers: Phrasebook['offers'],
  hasLink: boolean,
): OfferReading | null {
  const text = blank(plain, findAll(plain, offers.noDeal));
  const deals = findAll(text, offers.deal);
  if (deals.length === 0) return null;
  const first = (pattern: RegExp): Span | null => findAll(text, pattern)[0] ?? null;
  return {
    deals,
    amount: first(offers.amount),
    deadline: first(offers.deadline),
    claim: first(offers.claim) ?? (hasLink ? deals[0]! : null),
  };
}
