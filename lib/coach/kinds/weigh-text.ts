import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import type { Span } from '@/lib/model/span';
import type { OfferReading } from '@/lib/coach/text/offers';
import { findEvidence } from './find-evidence';
import { judge, type Judgement } from './judge';
import { firstSentenceOf } from './opening-traits';
import { readTraits, type Place, type SaidText, type Traits, type TraitSource } from './traits';

/** A text's first characters say what it is; the traits of a longer one are read from these. */
const weighedAtMost = 4_000;
/** So many times its threshold must a yes reach where the rules say no. */
const surer = 1.5;
/** So much of it will do where the rules heard a plain invitation ("Tell us below"): with accounts left out, F1 0.797 for 0.796. */
const plainEnough = 0.66;

/** A text as the rules read it, put right by the trained reading of its language where there is one. */
export interface WeighedText extends SaidText {
  readonly judged: Judgement | null;
  readonly traits: Traits;
  /** whom it is mainly about; null where there are no weights to tell */
  readonly about: 'customer' | 'self' | 'other' | null;
  /** the first sentence, when it is about the business itself */
  readonly selfOpening: Span | null;
}

/** Weighs what the rules said of a text. Without weights for the language the rules alone decide. */
export function weighText(said: SaidText, phrases: Phrasebook | null, place: Place): WeighedText {
  if (!phrases?.trained || said.words.length === 0) {
    const selfOpening = phrases ? openingByRule(said, phrases) : null;
    return { ...said, judged: null, traits: new Map(), about: null, selfOpening };
  }
  const source: TraitSource = { phrases, trained: phrases.trained, ...place };
  const traits = readTraits(startOf(said), source);
  const judged = judge(traits, phrases.trained.weights);
  return {
    ...said,
    judged,
    traits,
    about: likeliest(judged.focus),
    offer: weighOffer(said, judged, { traits, source }),
    ...weighInvitations(said, judged, phrases),
    selfOpening: judged.opensWithSelf >= 1 ? firstSentenceOf(said, phrases) : null,
  };
}

/** An offer needs the weights' yes; where the rules found no deal, the words that spoke most for one stand in. */
function weighOffer(
  said: SaidText,
  judged: Judgement,
  { traits, source }: { traits: Traits; source: TraitSource },
): OfferReading | null {
  if (judged.isOffer < 1) return null;
  if (said.offer) return said.offer;
  const deals = findEvidence(said, traits, { source, claim: { head: 'offer', name: 'yes' } });
  const deal = deals[0] ?? firstSentenceOf(said, source.phrases);
  const open = { deals: deals.length > 0 ? deals : [deal], amount: null, deadline: null, claim: null };
  return deal.end > deal.start ? open : null;
}

/**
 * Questions count where the reader is meant to answer. Where the rules heard none, the weights must be surer, and the last
 * question that is not rhetorical stands for it.
 */
function weighInvitations(
  said: SaidText,
  { invites }: Judgement,
  { questions: { rhetorical } }: Phrasebook,
): Pick<SaidText, 'questions' | 'invitations'> {
  const { questions, invitations, sentences, plain } = said;
  if (invites < (invitations.length > 0 ? plainEnough : 1)) return { questions: [], invitations: [] };
  if (questions.length + invitations.length > 0) return { questions, invitations };
  if (invites < surer) return { questions, invitations };
  const last = sentences.findLast(({ start, end }) => {
    const sentence = plain.slice(start, end);
    return /\?["')\]]*\s*$/u.test(sentence) && !rhetorical.test(sentence);
  });
  return { questions: last ? [last] : [], invitations };
}

function openingByRule(said: SaidText, phrases: Phrasebook): Span | null {
  const first = firstSentenceOf(said, phrases);
  const sentence = said.plain.slice(first.start, first.end);
  const { self, shared } = phrases.openings;
  return self.test(sentence) && !shared.test(sentence) && !sentence.endsWith('?') ? first : null;
}

function likeliest(focus: Judgement['focus']): WeighedText['about'] {
  const [first] = [...focus].toSorted(([, a], [, b]) => b - a);
  const name = first?.[0];
  return name === 'customer' || name === 'self' ? name : 'other';
}

/** The text as far as it is weighed. */
function startOf(said: SaidText): SaidText {
  if (said.plain.length <= weighedAtMost) return said;
  const isIn = ({ end }: Span): boolean => end <= weighedAtMost;
  return {
    ...said,
    text: said.text.slice(0, weighedAtMost),
    plain: said.plain.slice(0, weighedAtMost),
    links: said.links.filter(isIn),
    words: said.words.filter(isIn),
    sentences: said.sentences.filter(isIn),
    questions: said.questions.filter(isIn),
    invitations: said.invitations.filter(isIn),
  };
}
