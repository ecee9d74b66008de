import type { Span } from '@/lib/model/span';
import type { AdvicePhrases } from '@/lib/coach/languages/advice-phrases';
import { blank } from './plain-text';
import { findAll } from './spans';

export type BaitClass = keyof AdvicePhrases['bait'];

/** Words that ask for a reaction only to raise counts. */
export interface Bait extends Span {
  readonly kind: BaitClass;
}

/** The engagement bait of a text, by class; asking for advice, help or recommendations is none. */
export function findBait(plain: string, { bait, noBait }: Pick<AdvicePhrases, 'bait' | 'noBait'>): Bait[] {
  const text = blank(plain, findAll(plain, noBait));
  return (Object.keys(bait) as BaitClass[])
    .flatMap((kind) => findAll(text, bait[kind]).map((span) => ({ ...span, kind })))
    .toSorted((a, b) => a.start - b.start);
}
