import type { Clock } from '@/lib/model/clock';
import type { Kind } from '@/lib/model/kind';
import type { Language } from '@/lib/coach/define-rule';
import type { DateMention } from '@/lib/coach/text/date-mention';
import type { AdvicePhrases } from './advice-phrases';
import type { TrainedWords } from './trained-words';

/** All that the coach knows of one language. Patterns are global and read plain text; a language is a folder. */
export interface Phrasebook {
  readonly language: Language;
  readonly pronouns: {
    readonly you: ReadonlySet<string>;
    /** the business: we, us, our */
    readonly self: ReadonlySet<string>;
    /** one person: I, me, my; counts half */
    readonly half: ReadonlySet<string>;
    /** stripped before counting: "thank you", and a "we" that means all of us */
    readonly idioms: RegExp;
  };
  readonly openings: {
    /** a first sentence about the business itself */
    readonly self: RegExp;
    /** sounds like one, but speaks with the reader */
    readonly shared: RegExp;
    /** what may stand before the first words: a greeting, "So," */
    readonly lead: RegExp;
  };
  readonly offers: {
    readonly deal: RegExp;
    /** sounds like a deal, is none: "gluten-free" */
    readonly noDeal: RegExp;
    /** says what they get: an amount, or the thing that is free */
    readonly amount: RegExp;
    readonly deadline: RegExp;
    readonly claim: RegExp;
  };
  readonly questions: {
    /** asks about the reader, so the reader can answer */
    readonly open: RegExp;
    /** expects no answer: "Did you know?", "Ready to…?" */
    readonly rhetorical: RegExp;
    /** asks for an answer without a question mark: "Tell us below" */
    readonly invitation: RegExp;
  };
  /** what the rules listen for and suggest */
  readonly advice: AdvicePhrases;
  readonly kinds: Readonly<Partial<Record<Kind, readonly (readonly [weight: number, cue: RegExp])[]>>>;
  /** what a trained reading of this language weighs; null: the cues above decide alone */
  readonly trained: TrainedWords | null;
  /** dates a text states with day and month, never guessed ones */
  readonly readDates: (text: string, clock: Clock) => DateMention[];
  /** global patterns that `readDates` looks for, so that they are listened for together with the others */
  readonly datePatterns: readonly RegExp[];
}
