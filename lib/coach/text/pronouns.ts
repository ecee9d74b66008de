import type { Span } from '@/lib/model/span';
import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import { findAll } from './spans';
import { blank } from './plain-text';
import type { Word } from './words';

/** Whom a draft speaks of, by its pronouns. */
export interface Focus {
  readonly you: readonly Span[];
  /** we, our and the business's own names */
  readonly self: readonly Span[];
  /** I, me, my */
  readonly half: readonly Span[];
  /** (you + 1) / (you + self + 2), I counting half; the customer-focus share of the catalogue, 0 to 1 */
  readonly share: number;
}

/** Quoted speech turns the pronouns round ("I love your bread"), so it is not counted. */
const quotation = /"[^"\n]{1,400}"/g;
const outsideSpeech = /[@#]$/;

/** Counts pronouns and business names; idioms ("thank you", "let's") and quotations are stripped first. */
export function readFocus(
  plain: string,
  words: readonly Word[],
  { pronouns, names }: { pronouns: Phrasebook['pronouns']; names: readonly string[] },
): Focus {
  const stripped = blank(plain, findAll(plain, quotation));
  const hidden = findAll(stripped, pronouns.idioms);
  const kept = blank(stripped, hidden);
  const own = findNames(kept, names);
  const [you, self, half]: [Span[], Span[], Span[]] = [[], own, []];
  for (const { word, start, end } of words) {
    const list = pronouns.you.has(word)
      ? you
      : pronouns.self.has(word)
        ? self
        : pronouns.half.has(word)
          ? half
          : null;
    const country = word === 'us' && plain.slice(start, end) === 'US' && /[a-z]/.test(plain);
    if (!list || country || kept[start] === ' ' || outsideSpeech.test(kept.charAt(start - 1))) continue;
    list.push({ start, end });
  }
  self.sort((a, b) => a.start - b.start);
  const selfWeight = self.length + half.length / 2;
  return { you, self, half, share: (you.length + 1) / (you.length + selfWeight + 2) };
}

/** A name of one word must be written as the owner writes it ("Bread" is not "bread"); longer names may not. */
function findNames(text: string, names: readonly string[]): Span[] {
  return names
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
    .flatMap((name) => {
      const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
      return findAll(
        text,
        new RegExp(`(?<![\\p{L}\\p{N}@#])${literal}(?![\\p{L}\\p{N}])`, /\s/.test(name) ? 'giu' : 'gu'),
      );
    });
}
