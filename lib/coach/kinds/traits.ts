import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import type { TrainedWords } from '@/lib/coach/languages/trained-words';
import type { Network } from '@/lib/model/network';
import type { Span } from '@/lib/model/span';
import { findLikely } from '@/lib/coach/patterns/listen';
import { findBait } from '@/lib/coach/text/bait';
import type { OfferReading } from '@/lib/coach/text/offers';
import { readFocus } from '@/lib/coach/text/pronouns';
import type { Word } from '@/lib/coach/text/words';
import { meaningTraits } from './meaning-traits';
import { nameTraits } from './name-traits';
import { firstSentenceOf, openingTraits } from './opening-traits';
import { questionTraits } from './question-traits';
import { shapeTraits } from './shape-traits';
import { classTraits } from './word-traits';

/** What the rules of a language found in a text, before the trained reading weighs it. */
export interface SaidText {
  readonly text: string;
  readonly plain: string;
  readonly links: readonly Span[];
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly offer: OfferReading | null;
  readonly questions: readonly Span[];
  readonly invitations: readonly Span[];
}

/** Where a text stands: what is said there means a little more or less. */
export interface Place {
  /** the business's own names; empty where they are not known */
  readonly names: readonly string[];
  readonly network: Network | null;
}

/** What a language lends for it, and where the text stands. */
export interface TraitSource extends Place {
  readonly phrases: Phrasebook;
  readonly trained: TrainedWords;
}

/** A network speaks as softly as a class of words. */
const softly = 0.5;

/**
 * Named traits of a text, made by hand and each 0 to 1, and the mean of its words' meanings, of either sign; absent ones are
 * 0. None is a word of the text.
 */
export type Traits = ReadonlyMap<string, number>;

export type Put = (trait: string, value?: number | boolean) => void;

/** Reads the traits that the weights of a language speak of. Same text, same traits. */
export function readTraits(said: SaidText, source: TraitSource): Traits {
  const traits = new Map<string, number>();
  const put: Put = (trait, value = 1) => {
    const amount = Number(value);
    if (amount > 0) traits.set(trait, Math.min(amount, 1));
  };
  const first = firstSentenceOf(said, source.phrases);
  turnTraits(said, source, { first, put });
  classTraits(said, source.trained, { first, put });
  focusTraits(said, source, put);
  nameTraits(said, source.names, { first, put });
  openingTraits(said, source, { first, known: traits, put });
  questionTraits(said, source, { first, put });
  shapeTraits(said, put);
  offerTraits(said, put);
  baitTraits(said, source, put);
  if (source.network) put(`on ${source.network}`, softly);
  for (const [one, other] of source.trained.pairs) {
    if (traits.has(one) && traits.has(other)) put(`${one} + ${other}`);
  }
  for (const [trait, amount] of meaningTraits(said, source.trained, first)) traits.set(trait, amount);
  return traits;
}

/** Turns of phrase and the kinds' cues: said at all, said twice, said in the first sentence. */
function turnTraits(
  { plain }: SaidText,
  { phrases, trained }: TraitSource,
  { first, put }: { first: Span; put: Put },
): void {
  const lower = lowerCase(plain);
  const names = namePatterns(phrases, trained);
  for (const { pattern, matches } of findLikely(plain, names.patterns)) {
    const name = names.of.get(pattern);
    if (!name) continue;
    const [once, again] = matches(name.isTurn ? lower : plain, 2);
    if (!once) continue;
    put(name.said);
    if (name.isTurn && once.start < first.end) put(name.saidFirst);
    if (again) put(name.saidTwice);
  }
}

/** How the traits of a pattern are called. */
interface PatternName {
  /** turns are matched on small letters */
  readonly isTurn: boolean;
  readonly said: string;
  readonly saidFirst: string;
  readonly saidTwice: string;
}

interface PatternNames {
  readonly patterns: readonly RegExp[];
  readonly of: ReadonlyMap<RegExp, PatternName>;
}

/** Kept per language: the names of a few hundred patterns are put together once. */
const patternNames = new WeakMap<TrainedWords, PatternNames>();

function namePatterns(phrases: Phrasebook, trained: TrainedWords): PatternNames {
  const known = patternNames.get(trained);
  if (known) return known;
  const turns = Object.entries(trained.turns).map(([name, turn]) => [turn, `turn ${name}`, true] as const);
  const cues = Object.entries(phrases.kinds).flatMap(([kind, list]) =>
    list.map(([, cue], index) => [cue, `cue ${kind} ${index}`, false] as const),
  );
  const of = new Map(
    [...turns, ...cues].map(([pattern, said, isTurn]) => [
      pattern,
      { isTurn, said, saidFirst: `first ${said}`, saidTwice: said.replace(' ', ' twice ') },
    ]),
  );
  const made = { patterns: [...of.keys()], of };
  patternNames.set(trained, made);
  return made;
}

/** Lower case, unit for unit: the few letters that grow ("İ") stay as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one)).join(
    '',
  );
}

function focusTraits({ plain, words }: SaidText, { phrases, names }: TraitSource, put: Put): void {
  const { you, self, half, share } = readFocus(plain, words, { pronouns: phrases.pronouns, names });
  put('you', you.length / 4);
  put('self', self.length / 4);
  put('half', half.length / 4);
  put('share', share);
  const own = self.length + half.length;
  put('you only', you.length > 0 && own === 0);
  put('self only', you.length === 0 && own > 0);
  put('nobody', you.length + own === 0);
}

function offerTraits({ offer }: SaidText, put: Put): void {
  if (!offer) return;
  put('offer');
  put('deals', offer.deals.length / 3);
  put('offer amount', offer.amount !== null);
  put('offer deadline', offer.deadline !== null);
  put('offer claim', offer.claim !== null);
}

function baitTraits({ plain }: SaidText, { phrases }: TraitSource, put: Put): void {
  const classes = new Set(findBait(plain, phrases.advice).map(({ kind }) => kind));
  put('bait', classes.size > 0);
  put('bait twice', classes.size > 1);
  for (const kind of classes) put(`bait ${kind}`);
}
