import type { Clock } from '@/lib/model/clock';
import { draftText, partSeparator, type Draft } from '@/lib/model/draft';
import type { Network } from '@/lib/model/network';
import type { Plan } from '@/lib/model/plan';
import type { Sound } from '@/lib/model/post';
import type { Span } from '@/lib/model/span';
import type { KindLessons } from './kinds/learn-kinds';
import { kindOf, type KindReading } from './kinds/classify-kind';
import { findPhrasebook } from './languages/find-phrasebook';
import type { Phrasebook } from './languages/phrasebook';
import { findBait, type Bait } from './text/bait';
import type { DateMention } from './text/date-mention';
import { findHashtags } from './text/hashtags';
import { markWords } from './text/marks';
import { readFocus, type Focus } from './text/pronouns';
import { readText, type TextReading } from './text/read-text';
import { onlySells } from './text/selling';
import { findEmoji, measureSound } from './text/sound';
import { findAll } from './text/spans';
import { weightedLength } from './text/weighted-length';

/** How long one part is, in its network's own counting. */
export interface PartLength {
  /** offset of the part in the whole draft */
  readonly start: number;
  readonly text: string;
  readonly used: number;
}

/** What the draft says, each thing read once and only when a rule asks. Offsets are those of the draft's text. */
export interface Features extends TextReading {
  /** null while the draft's language has no phrasebook */
  readonly phrases: Phrasebook | null;
  readonly focus: Focus;
  readonly dates: readonly DateMention[];
  readonly kind: KindReading;
  readonly lengths: readonly PartLength[];
  /** engagement bait, by class */
  readonly bait: readonly Bait[];
  /** words that say what it does for the reader */
  readonly benefits: readonly Span[];
  readonly emoji: readonly Span[];
  readonly hashtags: readonly Span[];
  readonly sound: Sound;
  /** its words as past posts are marked by, to compare with them */
  readonly marks: ReadonlySet<number>;
  /** true when all it does is sell */
  readonly onlySells: boolean;
  /** most that a part may hold on this network, in `used`'s counting */
  readonly limit: number;
  /** true when the draft is longer than what is read word by word */
  readonly isCut: boolean;
}

/** Hard limits (catalogue, Craft): X 280 weighted, 25,000 with Premium; LinkedIn 3,000; Facebook 63,206. */
export function lengthLimit(network: Network, plan: Pick<Plan, 'xPremium'>): number {
  if (network === 'x') return plan.xPremium ? 25_000 : 280;
  return network === 'linkedin' ? 3_000 : 63_206;
}

/** What a draft is measured in. */
export interface Surroundings {
  readonly plan: Plan;
  readonly clock: Clock;
  /** as the browser's detector gives it; null: read it off the draft */
  readonly language: string | null;
  /** what the owner's corrections of kinds taught */
  readonly taught?: KindLessons | undefined;
}

/** Reads a draft. `language` null means: read it off the text. */
export function measureDraft(draft: Draft, { plan, clock, language, taught }: Surroundings): Features {
  const whole = draftText(draft);
  const { name, otherNames } = plan.business;
  const names = [name, ...otherNames];
  const reading = readText(whole, language, { names, network: draft.network });
  const phrases = findPhrasebook(reading.language);
  const known = {
    ...reading,
    phrases,
    isCut: whole.length > reading.text.length,
    limit: lengthLimit(draft.network, plan),
  };
  return Object.freeze(Object.assign(new LazyFeatures(known, { draft, clock, names, taught }), known));
}

interface Source extends Pick<Surroundings, 'taught'> {
  readonly draft: Draft;
  readonly clock: Clock;
  readonly names: readonly string[];
}

/** What is computed when it is first asked for, and kept. */
type Lazy = Omit<Features, keyof TextReading | 'phrases' | 'isCut' | 'limit'>;

class LazyFeatures implements Lazy {
  readonly #kept: { -readonly [Name in keyof Lazy]?: Lazy[Name] } = {};
  readonly #reading: TextReading;
  readonly #phrases: Phrasebook | null;
  readonly #source: Source;

  constructor(reading: TextReading & Pick<Features, 'phrases'>, source: Source) {
    this.#reading = reading;
    this.#phrases = reading.phrases;
    this.#source = source;
  }

  get focus() {
    return (this.#kept.focus ??= focusOf(this.#reading, this.#phrases, this.#source.names));
  }
  get bait() {
    return (this.#kept.bait ??= this.#phrases ? findBait(this.#reading.plain, this.#phrases.advice) : []);
  }
  get benefits() {
    return (this.#kept.benefits ??= this.#phrases
      ? findAll(this.#reading.plain, this.#phrases.advice.benefit)
      : []);
  }
  get emoji() {
    return (this.#kept.emoji ??= findEmoji(this.#reading.text));
  }
  get hashtags() {
    return (this.#kept.hashtags ??= findHashtags(this.#reading.text));
  }
  get sound() {
    return (this.#kept.sound ??= measureSound(this.#reading, this.focus));
  }
  get marks() {
    return (this.#kept.marks ??= new Set(markWords(this.#reading.words)));
  }
  get onlySells() {
    return (this.#kept.onlySells ??=
      this.#phrases !== null && onlySells(this.#reading, this.#phrases.advice));
  }
  get dates() {
    return (this.#kept.dates ??= this.#phrases?.readDates(this.#reading.plain, this.#source.clock) ?? []);
  }
  get kind() {
    const { draft, taught } = this.#source;
    const hints = { hasMedia: draft.hasMedia, taught };
    return (this.#kept.kind ??= kindOf(this.#reading, this.#phrases, hints));
  }
  get lengths() {
    return (this.#kept.lengths ??= measureParts(this.#source.draft));
  }
}

/** Whom a text speaks of, the business's own names counted; nobody where the language is not read. */
export function focusOf(reading: TextReading, phrases: Phrasebook | null, names: readonly string[]): Focus {
  if (!phrases) return { you: [], self: [], half: [], share: 0.5 };
  return readFocus(reading.plain, reading.words, { pronouns: phrases.pronouns, names });
}

function measureParts(draft: Draft): PartLength[] {
  let start = 0;
  return draft.parts.map((text) => {
    const part = { start, text, used: draft.network === 'x' ? weightedLength(text) : text.length };
    start += text.length + partSeparator.length;
    return part;
  });
}
