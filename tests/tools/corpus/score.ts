/** How well a yes or no agrees with its labels, 0 to 1. */
export interface YesNoScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** posts labelled yes */
  readonly count: number;
}

export interface ChoiceScore {
  readonly accuracy: number;
  /** mean F1 of the classes with enough posts */
  readonly macroF1: number;
  readonly perClass: readonly (YesNoScore & { readonly name: string })[];
}

/** Scores answers; a label nobody has and nobody said is worth 0. */
export function scoreYesNo(answers: readonly { readonly said: boolean; readonly is: boolean }[]): YesNoScore {
  const both = answers.filter(({ said, is }) => said && is).length;
  const said = answers.filter((answer) => answer.said).length;
  const count = answers.filter((answer) => answer.is).length;
  return {
    precision: partOf(both, said),
    recall: partOf(both, count),
    f1: partOf(2 * both, said + count),
    count,
  };
}

/** Scores a choice; macro F1 is over the classes with at least `fewest` posts. */
export function scoreChoice(
  answers: readonly { readonly said: string; readonly is: string }[],
  { classes, fewest }: { classes: readonly string[]; fewest: number },
): ChoiceScore {
  const perClass = classes.map((name) => ({
    name,
    ...scoreYesNo(answers.map(({ said, is }) => ({ said: said === name, is: is === name }))),
  }));
  const large = perClass.filter(({ count }) => count >= fewest);
  return {
    accuracy: partOf(answers.filter(({ said, is }) => said === is).length, answers.length),
    macroF1: partOf(
      large.reduce((sum, { f1 }) => sum + f1, 0),
      large.length,
    ),
    perClass,
  };
}

export function sayYesNo(name: string, { precision, recall, f1, count }: YesNoScore): string {
  return `${name.padEnd(18)} precision ${say(precision)}  recall ${say(recall)}  F1 ${say(f1)}  (${count})`;
}

export function sayChoice(name: string, { accuracy, macroF1, perClass }: ChoiceScore): string {
  const lines = perClass.filter(({ count }) => count > 0).map((one) => `  ${sayYesNo(one.name, one)}`);
  return [`${name.padEnd(18)} accuracy ${say(accuracy)}  macro F1 ${say(macroF1)}`, ...lines].join('\n');
}

export function say(share: number): string {
  return share.toFixed(3);
}

function partOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
