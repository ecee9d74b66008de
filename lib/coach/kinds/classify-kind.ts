import { kinds, kindSchema, type Kind } from '@/lib/model/kind';
import type { Network } from '@/lib/model/network';
import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import { findPhrasebook } from '@/lib/coach/languages/find-phrasebook';
import { readText, type TextReading } from '@/lib/coach/text/read-text';
import { findEvidence } from './find-evidence';
import { lessonFor, type KindLessons } from './learn-kinds';
import { scoreByCues } from './score-by-cues';

/** What sort of post a text is, and the words that say so. */
export interface KindReading {
  readonly primary: Kind;
  /** at most two more, the likeliest first */
  readonly others: readonly Kind[];
  /** the words that spoke for the primary kind, in order, at most five */
  readonly evidence: readonly string[];
}

/** What the caller knows beside the text. */
export interface KindHints {
  readonly network?: Network | undefined;
  readonly hasMedia?: boolean;
  /** what the owner's corrections taught, from `learnKinds` */
  readonly taught?: KindLessons | undefined;
}

/** A second kind is named from this chance on (by leaving accounts out of the labelled posts). */
const alsoFrom = 0.16;
const none: KindReading = { primary: 'other', others: [], evidence: [] };

/** The kind of a post: one primary, others after it; `other` where nothing fits. Same text and lessons, same answer. */
export function classifyKind(text: string, hints: KindHints = {}): KindReading {
  const reading = readText(text, null, { network: hints.network ?? null });
  return kindOf(reading, findPhrasebook(reading.language), hints);
}

/** The same for a text already read. */
export function kindOf(reading: TextReading, phrases: Phrasebook | null, hints: KindHints = {}): KindReading {
  if (!phrases || reading.words.length === 0) return none;
  return reading.judged ? byWeights(reading, phrases, hints) : byCues(reading, phrases, hints);
}

function byWeights(
  reading: TextReading,
  phrases: Phrasebook,
  { hasMedia = false, taught }: KindHints,
): KindReading {
  const lesson = lessonFor(taught, reading.words);
  const odds = kindSchema.options.map((kind) => {
    const chance = reading.judged!.kind.get(kind) ?? 0;
    const isShown = kind === 'customer-photo' && hasMedia;
    return { kind, odd: chance * Math.exp(lesson.get(kind) ?? 0) * (isShown ? 1.5 : 1) };
  });
  const all = odds.reduce((sum, { odd }) => sum + odd, 0);
  const [first, ...rest] = odds.toSorted((a, b) => b.odd - a.odd || orderOf(a.kind) - orderOf(b.kind));
  if (!first || all === 0) return none;
  const others = rest.filter(({ kind, odd }) => kind !== 'other' && odd / all >= alsoFrom);
  return {
    primary: first.kind,
    others: others.slice(0, 2).map(({ kind }) => kind),
    // Hardly anybody asks, so the words are looked up only then.
    get evidence() {
      return first.kind === 'other' ? [] : evidenceFor(reading, phrases, first.kind);
    },
  };
}

function evidenceFor(reading: TextReading, phrases: Phrasebook, kind: Kind): string[] {
  const source = { phrases, trained: phrases.trained!, names: [], network: null };
  const spans = findEvidence(reading, reading.traits, { source, claim: { head: 'kind', name: kind } });
  return spans.map(({ start, end }) => reading.text.slice(start, end));
}

/** A language without weights: hand-weighed cues, the highest sum first. */
function byCues(
  reading: TextReading,
  phrases: Phrasebook,
  { hasMedia = false, taught }: KindHints,
): KindReading {
  const lesson = lessonFor(taught, reading.words);
  const named = scoreByCues(reading, phrases, hasMedia)
    .map((score) => ({ ...score, points: score.points + (lesson.get(score.kind) ?? 0) * 2 }))
    .filter(({ points }) => points >= 2)
    .toSorted((a, b) => b.points - a.points || orderOf(a.kind) - orderOf(b.kind));
  const [first, ...rest] = named;
  if (!first) return none;
  return {
    primary: first.kind,
    others: rest.slice(0, 2).map(({ kind }) => kind),
    evidence: first.words.slice(0, 5),
  };
}

function orderOf(kind: Kind): number {
  return (kinds as readonly Kind[]).indexOf(kind);
}
