import type { Span } from '@/lib/model/span';
import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import { blank } from './plain-text';
import { findAll, findFirst } from './spans';

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
  return {
    deals,
    amount: findFirst(text, offers.amount),
    deadline: findFirst(text, offers.deadline),
    claim: findFirst(text, offers.claim) ?? (hasLink ? deals[0]! : null),
  };
}
