import { bakery } from './bakery';
import { community } from './community';
import { florist } from './florist';
import { gym } from './gym';
import { hairdresser } from './hairdresser';
import { jeweller } from './jeweller';
import { maker } from './maker';
import { professional } from './professional';
import { repair } from './repair';
import { restaurant } from './restaurant';
import { shop } from './shop';
import type { Trade } from './trade';
import { trades } from './trades';

/** Every trade, in the order it is offered. */
export const allTrades: readonly Trade[] = [
  bakery,
  restaurant,
  shop,
  florist,
  jeweller,
  hairdresser,
  gym,
  repair,
  trades,
  professional,
  maker,
  community,
];

/** The trade of that id; null for none, and for one that another version knows. */
export function findTrade(id: string | undefined): Trade | null {
  return allTrades.find((trade) => trade.id === id) ?? null;
}
