import type { Sitting } from '@/lib/model/sitting';

/** What can be done in a sitting: answer somebody, post, or look whether anybody wrote. */
export type StepKind = Sitting['steps'][number]['what'];

export interface RoutineStep {
  readonly what: StepKind;
  /** what it is expected to take */
  readonly seconds: number;
}

/** What each kind of step takes an owner of whom nothing is known yet, in seconds. A guess; the owner's own replace it. */
export const usualSeconds: Readonly<Record<StepKind, number>> = { answer: 120, post: 360, look: 60 };

/** The last so many of a kind are looked at; one that took under five seconds was only ticked off. */
const sittingsLookedAt = 9;
const neededToLearn = 3;
const shortestSeconds = 5;

/** Minutes for a sitting where the plan says nothing, and how many people are answered in one at most. */
export const usualMinutes = 12;
const mostAnswers = 6;

/** What each kind of step really takes this owner: the median of the last nine done, the usual under three. */
export function learnSeconds(sittings: readonly Sitting[]): Readonly<Record<StepKind, number>> {
  const newestFirst = sittings.toSorted((one, other) => other.at - one.at);
  const learn = (what: StepKind): number => {
    const took = newestFirst
      .flatMap(({ steps }) => steps)
      .filter((step) => step.what === what && step.done && step.seconds >= shortestSeconds)
      .slice(0, sittingsLookedAt)
      .map(({ seconds }) => seconds);
    return took.length < neededToLearn ? usualSeconds[what] : median(took);
  };
  return { answer: learn('answer'), post: learn('post'), look: learn('look') };
}

export interface RoutineAsked {
  /** minutes the owner has, 1 to 240 */
  readonly minutes: number;
  /** people who may be waiting for an answer, 0 or more */
  readonly waiting: number;
  readonly seconds: Readonly<Record<StepKind, number>>;
}

/**
 * What fits into the minutes: those who wait first (answers are what visitors see last; catalogue D), then one post; a
 * look at the pages where nobody is known to wait. There is always something: too few minutes for all still begin it.
 */
export function planRoutine({ minutes, waiting, seconds }: RoutineAsked): RoutineStep[] {
  const budget = minutes * 60;
  if (waiting === 0) {
    const fits = seconds.look + seconds.post <= budget;
    return [...(fits ? [stepOf('look', seconds)] : []), stepOf('post', seconds)];
  }
  const beside = Math.floor((budget - seconds.post) / seconds.answer);
  const posts = beside >= 1;
  const fitting = posts ? beside : Math.max(1, Math.floor(budget / seconds.answer));
  const answers = Math.min(waiting, fitting, mostAnswers);
  return [
    ...Array.from({ length: answers }, () => stepOf('answer', seconds)),
    ...(posts ? [stepOf('post', seconds)] : []),
  ];
}

const counts = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];

/** "12 minutes: answer two, post one". */
export function sayRoutine(minutes: number, steps: readonly RoutineStep[]): string {
  const of = (what: StepKind): number => steps.filter((one) => one.what === what).length;
  const parts = [
    of('answer') > 0 && `answer ${counts[of('answer')]}`,
    of('look') > 0 && 'look who wrote',
    of('post') > 0 && 'post one',
  ].filter((part) => part !== false);
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}: ${parts.join(', ')}`;
}

function stepOf(what: StepKind, seconds: RoutineAsked['seconds']): RoutineStep {
  return { what, seconds: seconds[what] };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : Math.round((sorted[middle - 1]! + sorted[middle]!) / 2);
}
