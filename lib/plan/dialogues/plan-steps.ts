import { addDays, type CivilDate } from '@/lib/model/civil-date';
import type { DialogueStep } from '@/lib/model/dialogue-step';
import type { Closure } from '@/lib/model/plan';
import type { PastPost } from '@/lib/model/post';
import type { Occasion } from '@/lib/plan/occasions/list-occasions';
import { lastDays, steps, type Step, type StepName } from './steps';

/** One step as it stands today. */
export interface PlannedStep {
  /** occasion and step: "valentines-day:2027:ask" */
  readonly id: string;
  readonly step: StepName;
  readonly occasion: Occasion;
  /** the day it is meant for, after the owner's moves and planned breaks */
  readonly date: CivilDate;
  /** the days in which a post takes it, both included */
  readonly window: { readonly from: CivilDate; readonly to: CivilDate };
  /** missed: its days are over and no post took it */
  readonly state: 'open' | 'done' | 'dropped' | 'missed';
  /** the post that took it, where one did */
  readonly postId: string | null;
  /** why it is not on its usual day; null where it is */
  readonly moved: 'owner' | 'closure' | null;
}

/** What the steps of occasions are derived from. */
export interface StepSources {
  /** what the owner moved, dropped or ticked */
  readonly kept: readonly DialogueStep[];
  readonly closures: readonly Closure[];
  readonly posts: readonly PastPost[];
  /** true when a post holds one of the phrases */
  readonly speaksOf: (post: PastPost, phrases: readonly string[]) => boolean;
  readonly today: CivilDate;
}

/** All steps of one occasion, in their order, derived anew from what is known. */
export function planSteps(occasion: Occasion, sources: StepSources): PlannedStep[] {
  // A time of the year has no day to be there for, and nobody is thanked for spring.
  const own = steps.filter(({ day }) => day < 0 || !occasion.isTime);
  const dated = own.map((step) => dateStep(step, occasion, sources));
  const open = withWindows(dated);
  const takenBy = findTaken(open, occasion, sources);
  return open.map(({ own: kept, ...step }) => {
    const postId = kept?.postId ?? takenBy.get(step.step) ?? null;
    return { ...step, postId, state: stateOf({ own: kept, postId, to: step.window.to }, sources.today) };
  });
}

interface Dated extends Omit<PlannedStep, 'window' | 'state' | 'postId'> {
  readonly own: DialogueStep | undefined;
  readonly slack: number;
}

function dateStep({ name, day, slack }: Step, occasion: Occasion, { kept, closures }: StepSources): Dated {
  const id = `${occasion.id}:${name}`;
  const own = kept.find((one) => one.id === id);
  const usual = addDays(occasion.date, day);
  const base = { id, step: name, occasion, own, slack };
  if (own && own.date !== usual) return { ...base, date: own.date, moved: 'owner' };
  const date = findOpenDay(usual, day > 0 ? 1 : -1, closures);
  return { ...base, date, moved: date === usual ? null : 'closure' };
}

/** Before the day a step goes to the last day before the break, after it to the first one behind it. */
function findOpenDay(date: CivilDate, direction: 1 | -1, closures: readonly Closure[]): CivilDate {
  const closure = closures.find(({ from, to }) => date >= from && date <= to);
  if (!closure) return date;
  const next = direction < 0 ? addDays(closure.from, -1) : addDays(closure.to, 1);
  return findOpenDay(next, direction, closures);
}

type Open = Omit<Dated, 'slack'> & Pick<PlannedStep, 'window'>;

/** A step may be taken from a few days before its day until the next one begins; the day itself is always its own. */
function withWindows(dated: readonly Dated[]): Open[] {
  return dated.map(({ slack, ...step }, index) => {
    const next = dated[index + 1];
    const end = next ? addDays(next.date, -next.slack - 1) : addDays(step.date, lastDays);
    const to = end < step.date ? step.date : end;
    return { ...step, window: { from: addDays(step.date, -slack), to } };
  });
}

/** Which post took which step: each post takes one at most, and each step is taken once, by the first that fits. */
function findTaken(
  open: readonly Open[],
  occasion: Occasion,
  { posts, speaksOf }: StepSources,
): ReadonlyMap<StepName, string> {
  const [first, last] = [open[0]!.window.from, open.at(-1)!.window.to];
  const about = posts
    .filter(({ civilDate }) => civilDate >= first && civilDate <= last)
    .toSorted((one, other) => one.instant - other.instant)
    .filter((post) => speaksOf(post, occasion.words));
  const taken = new Map<StepName, string>();
  for (const post of about) {
    const step = stepOf(post, open);
    if (step && !taken.has(step)) taken.set(step, post.id);
  }
  return taken;
}

/** Before the day what the post is counts, too: an offer is the offer, and what asks nothing is not the question. */
function stepOf(post: PastPost, open: readonly Open[]): StepName | null {
  const found = open.find(({ window }) => post.civilDate >= window.from && post.civilDate <= window.to);
  if (found?.step === 'ask' || found?.step === 'tease') {
    if (post.isOffer) return 'offer';
    if (!post.invites) return 'tease';
  }
  return found?.step ?? null;
}

interface Known {
  readonly own: DialogueStep | undefined;
  readonly postId: string | null;
  readonly to: CivilDate;
}

/** The owner's own word comes first; a step that was only moved is open like any other. */
function stateOf({ own, postId, to }: Known, today: CivilDate): PlannedStep['state'] {
  if (own && own.state !== 'open') return own.state;
  if (postId !== null) return 'done';
  return to < today ? 'missed' : 'open';
}
