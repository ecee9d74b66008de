import { kinds, type Kind } from '@/lib/model/kind';
import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import type { Span } from '@/lib/model/span';
import type { SaidText } from './traits';

/** Points of one kind, and the words they come from. */
export interface CueScore {
  readonly kind: Kind;
  readonly points: number;
  readonly words: readonly string[];
}

/** Up to this many words a question is the post's main point; in a longer text it often only ends it. */
const shortQuestion = 45;

/** Each kind's cues added up, 1 to 5 points a cue; for languages that have no weights. */
export function scoreByCues(said: SaidText, phrases: Phrasebook, hasMedia: boolean): CueScore[] {
  return kinds.map((kind) => scoreOf(kind, { said, phrases, hasMedia }));
}

function scoreOf(
  kind: Kind,
  { said, phrases, hasMedia }: { said: SaidText; phrases: Phrasebook; hasMedia: boolean },
): CueScore {
  let points = 0;
  const words: string[] = [];
  for (const [weight, cue] of phrases.kinds[kind] ?? []) {
    const found = Array.from(said.plain.matchAll(cue), (match) => match[0]);
    // A second cue of the same weight says a little more, a tenth one nothing.
    points += weight * (found.length > 0 ? 1 + Math.min(found.length - 1, 2) * 0.25 : 0);
    words.push(...found);
  }
  const say = (more: number, spans: readonly Span[]): void => {
    points += more;
    words.push(...spans.map(({ start, end }) => said.text.slice(start, end)));
  };
  if (kind === 'offer' && said.offer) say(5, said.offer.deals);
  if (kind === 'question' && said.questions.length > 0) {
    say(said.words.length <= shortQuestion ? 4.5 : 3, said.questions);
  }
  if (kind === 'question' && said.invitations.length > 0) say(1.5, said.invitations);
  if (kind === 'customer-photo' && !hasMedia) points -= 1;
  return { kind, points, words };
}
