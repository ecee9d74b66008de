import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import type { TrainedWords } from '@/lib/coach/languages/trained-words';
import { findLikely, globalTwin, isIn } from '@/lib/coach/patterns/listen';
import type { Span } from '@/lib/model/span';
import { mainClause, subjectTraits } from './subject-traits';
import type { Put, SaidText, Traits, TraitSource } from './traits';

/** The first sentence with a letter in it, from where its lead ("Hello,", an emoji) ends. */
export function firstSentenceOf(
  { plain, sentences }: Pick<SaidText, 'plain' | 'sentences'>,
  phrases: Phrasebook,
): Span {
  const first = sentences.find(({ start, end }) => /\p{L}/u.test(plain.slice(start, end)));
  if (!first) return { start: 0, end: plain.length };
  const lead = phrases.openings.lead.exec(plain.slice(first.start, first.end))?.[0].length ?? 0;
  return { start: Math.min(first.start + lead, first.end), end: first.end };
}

const inclusive = /\byour?\b/iu;
const ours = /\b(?:our|my|us|me)\b/iu;

/** Whom the first sentence is about. */
export function openingTraits(
  { plain, sentences }: SaidText,
  { phrases, trained }: TraitSource,
  { first, known, put }: { first: Span; known: Traits; put: Put },
): void {
  const sentence = plain.slice(first.start, first.end);
  const { main, isLabelled, isTimed } = mainClause(sentence, trained);
  put('opening labelled', isLabelled);
  put('opening timed', isTimed);
  const subject = subjectTraits(main, trained, { isOwnName: known.has('name starts'), put });
  put(`subject ${subject}, with our`, ours.test(main));
  put(`subject ${subject}, with you`, inclusive.test(main));
  for (const company of ['name first', 'name', 'self only', 'you only', 'nobody']) {
    put(`subject ${subject}, ${company}`, known.has(company));
  }
  const found = firstWordsIn(sentence, trained);
  for (const name of found) put(`opening ${name}`);
  const has = (name: string): boolean => found.has(name);
  const isOwn = !has('weAll') && !has('aQuote') && !has('ends');
  put('opening we', has('weVerb') && isOwn);
  put('opening we, not you', (has('weFirst') || has('weAfterComma')) && isOwn && !inclusive.test(sentence));
  put('opening told with our', ours.test(sentence) && has('imperative'));
  put('opening self', isIn(sentence, phrases.openings.self));
  put('opening shared', isIn(sentence, phrases.openings.shared));
  // "Wow. We did it": a cry of a word or two is no sentence; the one after it says whom it is about.
  const next = sentences.find(({ start }) => start >= first.end);
  const isCry = sentence.split(/\s+/).length <= 2;
  put(
    'second self',
    isCry && next !== undefined && phrases.openings.self.test(plain.slice(next.start, next.end)),
  );
}

interface FirstWords {
  /** as they are listened for */
  readonly patterns: readonly RegExp[];
  readonly nameOf: ReadonlyMap<RegExp, string>;
}

/** Kept per language: they are the same at every key. */
const firstWords = new WeakMap<TrainedWords, FirstWords>();

function firstWordsOf(trained: TrainedWords): FirstWords {
  const known = firstWords.get(trained);
  if (known) return known;
  const listed = Object.entries(trained.firstWords);
  const nameOf = new Map(listed.map(([name, pattern]) => [globalTwin(pattern), name]));
  const made = { patterns: [...nameOf.keys()], nameOf };
  firstWords.set(trained, made);
  return made;
}

/** Which first words a sentence has. */
function firstWordsIn(sentence: string, trained: TrainedWords): ReadonlySet<string> {
  const { patterns, nameOf } = firstWordsOf(trained);
  const found = new Set<string>();
  for (const { pattern, matches } of findLikely(sentence, patterns)) {
    const name = nameOf.get(pattern);
    if (name !== undefined && matches(sentence, 1).length > 0) found.add(name);
  }
  return found;
}
