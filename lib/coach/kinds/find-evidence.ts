import type { Span } from '@/lib/model/span';
import { findMatchesIn } from '@/lib/coach/patterns/listen';
import { overlaps } from '@/lib/coach/text/spans';
import { weightOf } from './judge';
import { lowerCase, type SaidText, type Traits, type TraitSource } from './traits';

/** Which class of which head the evidence speaks for. */
export interface Claim {
  readonly head: string;
  readonly name: string;
}

const most = 5;

/**
 * The words of a text that spoke most for a claim, in order, at most five; empty where only its shape spoke. Turns of
 * phrase and cues come first, single words of a class after them.
 */
export function findEvidence(
  said: SaidText,
  traits: Traits,
  { source, claim }: { source: TraitSource; claim: Claim },
): Span[] {
  const spoken = [...traits]
    .map(([trait, amount]) => ({ trait, worth: amount * weightOf(source.trained.weights, trait, claim) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth || (a.trait < b.trait ? -1 : 1));
  const spans: Span[] = [];
  for (const { trait } of spoken) {
    const span = spanOf(said, trait, source);
    if (span && !spans.some((kept) => overlaps(kept, span))) spans.push(span);
    if (spans.length === most) break;
  }
  return spans.toSorted((a, b) => a.start - b.start);
}

/** Where a trait stands in the text, for those that are words. */
function spanOf(said: SaidText, trait: string, { phrases, trained }: TraitSource): Span | null {
  const turn = /^(?:first )?turn (?:twice )?(\S+)$/.exec(trait)?.[1];
  if (turn && trained.turns[turn]) return firstOf(said.plain, trained.turns[turn], lowerCase(said.plain));
  const [, kind, index] = /^cue (?:twice )?(\S+) (\d+)$/.exec(trait) ?? [];
  const cue = phrases.kinds[kind as keyof typeof phrases.kinds]?.[Number(index)]?.[1];
  if (cue) return firstOf(said.plain, cue);
  if (/^offer\b|^deals$/.test(trait)) return said.offer?.deals[0] ?? null;
  if (/^question|^asks/.test(trait)) return said.questions[0] ?? null;
  if (trait.startsWith('invitation')) return said.invitations[0] ?? null;
  return null;
}

function firstOf(plain: string, pattern: RegExp, said = plain): Span | null {
  const span = findMatchesIn({ text: plain, said }, pattern, 1)[0];
  return span ? trim(said, span) : null;
}

/** A span without the white space and punctuation a pattern took along. */
function trim(text: string, { start, end }: Span): Span {
  const found = text.slice(start, end);
  const lead = /^[\s.,;:!?]+/u.exec(found)?.[0].length ?? 0;
  const tail = /\s+$/u.exec(found)?.[0].length ?? 0;
  return lead + tail < found.length ? { start: start + lead, end: end - tail } : { start, end };
}
