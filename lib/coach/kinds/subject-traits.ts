import type { TrainedWords } from '@/lib/coach/languages/trained-words';
import type { Put } from './traits';

/** A clause says who does what in its first words; a sentence may be as long as a text. */
const readAtMost = 300;

/** The sentence without what stands before its main clause: a label ("NEW:"), an adverbial ("On Monday, "). */
export function mainClause(
  whole: string,
  { clause: { label, adverbial } }: TrainedWords,
): { readonly main: string; readonly isLabelled: boolean; readonly isTimed: boolean } {
  const sentence = whole.slice(0, readAtMost);
  const labelled = label.exec(sentence)?.[0].length ?? 0;
  const rest = sentence.slice(labelled);
  const timed = adverbial.exec(rest)?.[0].length ?? 0;
  return { main: rest.slice(timed), isLabelled: labelled > 0, isTimed: timed > 0 };
}

/**
 * Who does what in the main clause: the first pattern that fits names the subject, the first verb of a class what it does.
 * Gives the subject's name, "fragment" where there is none.
 */
export function subjectTraits(
  main: string,
  { clause }: TrainedWords,
  { isOwnName, put }: { isOwnName: boolean; put: Put },
): string {
  const [fits = 'fragment'] = Object.entries(clause.subjects).find(([, pattern]) => pattern.test(main)) ?? [];
  const subject = isOwnName && fits !== 'ask' ? 'name' : fits;
  put(`subject ${subject}`);
  let earliest: { readonly verb: string; readonly at: number } | null = null;
  for (const [verb, pattern] of Object.entries(clause.verbs)) {
    const at = main.search(pattern);
    if (at >= 0 && (earliest === null || at < earliest.at)) earliest = { verb, at };
  }
  const verb = earliest?.verb ?? 'none';
  put(`verb ${verb}`);
  put(`subject ${subject}, verb ${verb}`);
  return subject;
}
