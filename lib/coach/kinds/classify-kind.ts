import { kinds, type Kind } from '@/lib/model/kind';
import { findPhrasebook } from '@/lib/coach/languages/find-phrasebook';
import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import { readText, type TextReading } from '@/lib/coach/text/read-text';

/** What sort of post a text is, and the words that say so. */
export interface KindReading {
  readonly primary: Kind;
  /** at most two more, the likeliest first */
  readonly others: readonly Kind[];
  /** the words of the primary kind's cues, in order, at most five */
  readonly evidence: readonly string[];
}

/** A kind needs this score to be named; cues weigh 1 to 5 (tuned on public posts of 100 organisations). */
const enough = 2;
/** Up to this many words a question is the post's main point; in a longer text it often only ends it. */
const shortQuestion = 45;
const none: KindReading = { primary: 'other', others: [], evidence: [] };

/** The kind of a post: one primary, others after it; `other` where nothing fits. Same text, same answer. */
export function classifyKind(text: string, hasMedia = false): KindReading {
  const reading = readText(text);
  return kindOf(reading, findPhrasebook(reading.language), hasMedia);
}

/** The same for a text already read. */
export function kindOf(reading: TextReading, phrases: Phrasebook | null, hasMedia: boolean): KindReading {
  if (!phrases) return none;
  const scores = kinds.map((kind) => score(kind, { reading, phrases, hasMedia }));
  const named = scores
    .filter(({ points }) => points >= enough)
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

interface Score {
  kind: Kind;
  points: number;
  words: string[];
}

function score(
  kind: Kind,
  { reading, phrases, hasMedia }: { reading: TextReading; phrases: Phrasebook; hasMedia: boolean },
): Score {
  let points = 0;
  const words: string[] = [];
  for (const [weight, cue] of phrases.kinds[kind] ?? []) {
    const found = Array.from(reading.plain.matchAll(cue), (match) => match[0]);
    // A second cue of the same weight says a little more, a tenth one nothing.
    points += weight * (found.length > 0 ? 1 + Math.min(found.length - 1, 2) * 0.25 : 0);
    words.push(...found);
  }
  const say = (more: number, spans: readonly { start: number; end: number }[]): void => {
    points += more;
    words.push(...spans.map(({ start, end }) => reading.text.slice(start, end)));
  };
  if (kind === 'offer' && reading.offer) say(5, reading.offer.deals);
  if (kind === 'question' && reading.questions.length > 0) {
    say(reading.words.length <= shortQuestion ? 4.5 : 3, reading.questions);
  }
  if (kind === 'question' && reading.invitations.length > 0) say(1.5, reading.invitations);
  if (kind === 'customer-photo' && !hasMedia) points -= 1;
  return { kind, points, words };
}
