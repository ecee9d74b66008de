/** What a language lends the trained reading: turns of phrase and word classes by hand, and what each is worth. */
export interface TrainedWords {
  /** global patterns on lower-cased plain text */
  readonly turns: Readonly<Record<string, RegExp>>;
  /** traits that mean something of their own together */
  readonly pairs: readonly (readonly [string, string])[];
  /** patterns on the first sentence as written, its lead taken off */
  readonly firstWords: Readonly<Record<string, RegExp>>;
  /** how a first sentence is taken apart: what stands before the main clause, its subjects in order, its verbs */
  readonly clause: {
    readonly label: RegExp;
    readonly adverbial: RegExp;
    readonly subjects: Readonly<Record<string, RegExp>>;
    readonly verbs: Readonly<Record<string, RegExp>>;
  };
  /** words that do the same work, separated by blanks; a star stands for any ending */
  readonly wordClasses: Readonly<Record<string, string>>;
  /** first words of a sentence that tell the reader to do something */
  readonly imperatives: ReadonlySet<string>;
  /** what common words mean; null for a language without */
  readonly meanings: Meanings | null;
  readonly weights: Weights;
}

/** Common words, each as a point: words that are used alike lie close to each other. */
export interface Meanings {
  /** coordinates of a word */
  readonly size: number;
  /** one step of a coordinate, in the units of the weights, is 1/`scale` */
  readonly scale: number;
  /** separated by blanks, the commonest first */
  readonly words: string;
  /** `size` characters for each word, by `lib/coach/kinds/meaning-code` */
  readonly codes: string;
}

/** A linear reading: per head and class a bias, per trait one whole number for each class, in 1/`scale`. */
export interface Weights {
  readonly scale: number;
  /** heads in the order of the columns; a head of one class is a yes or no, decided at its threshold */
  readonly heads: readonly {
    readonly name: string;
    readonly classes: readonly string[];
    readonly threshold: number;
  }[];
  readonly bias: string;
  /** trait to its whole numbers, separated by commas */
  readonly traits: Readonly<Record<string, string>>;
}
