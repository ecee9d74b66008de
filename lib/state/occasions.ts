import { createStore, type StoreApi } from 'zustand/vanilla';
import { addDays, type CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { DialogueStep } from '@/lib/model/dialogue-step';
import { emptyPlan, type Plan, type Season } from '@/lib/model/plan';
import type { PastPost } from '@/lib/model/post';
import { planSteps, type PlannedStep } from '@/lib/plan/dialogues/plan-steps';
import { dayIdOf, listOccasions, type Occasion } from '@/lib/plan/occasions/list-occasions';
import { withFields } from './plan-edits';
import type { Outcome, ReadSetting, SaveOutcome } from './outcome';

/** What the screen of occasions needs of the rest of the extension, as functions. */
export interface OccasionsDoors {
  readonly readPlan: () => Promise<ReadSetting<Plan>>;
  readonly savePlan: (plan: Plan) => Promise<SaveOutcome>;
  readonly listSteps: (from: CivilDate) => Promise<Outcome<DialogueStep[]>>;
  readonly saveStep: (step: DialogueStep) => Promise<Outcome<unknown>>;
  readonly removeStep: (id: string) => Promise<Outcome<unknown>>;
  /** posts of those days in short form */
  readonly listPosts: (from: CivilDate) => Promise<Outcome<readonly PastPost[]>>;
  readonly speaksOf: (post: PastPost, phrases: readonly string[]) => boolean;
  readonly readClock: () => Clock;
  /** an id for a day of the owner's own, never given twice */
  readonly makeId: () => string;
}

/** An occasion and its steps as they stand today. */
export interface Dialogue {
  readonly occasion: Occasion;
  readonly steps: readonly PlannedStep[];
}

export interface OccasionsState {
  readonly stage: 'loading' | 'ready';
  readonly plan: Plan;
  readonly clock: Clock;
  /** the year ahead, the next first */
  readonly dialogues: readonly Dialogue[];
  readonly troubles: readonly string[];
  readonly load: () => Promise<void>;
  readonly move: (step: PlannedStep, date: CivilDate) => Promise<void>;
  readonly setState: (step: PlannedStep, state: 'done' | 'dropped') => Promise<void>;
  /** takes the owner's own changes back: the step is derived again */
  readonly putBack: (step: PlannedStep) => Promise<void>;
  readonly dropAll: (dialogue: Dialogue) => Promise<void>;
  readonly addOwn: (day: Pick<Season, 'name' | 'date' | 'yearly'>) => Promise<void>;
  readonly addDay: (dayId: string) => Promise<void>;
  /** not this day, in no year */
  readonly leave: (occasion: Occasion) => Promise<void>;
}

export type OccasionsStore = StoreApi<OccasionsState>;

/** A recap may still be open so many days after its occasion. */
const behind = 16;
/** A year, and a month of what comes after it. */
const ahead = 366;

/** The year ahead as dialogues; nothing of it is stored but what the owner changed. */
export function createOccasionsStore(doors: OccasionsDoors): OccasionsStore {
  return createStore<OccasionsState>((set, get) => {
    const load = async () => set(await readAll(doors));
    const change = async (work: () => Promise<SaveOutcome | Outcome<unknown>>) => {
      const outcome = await work();
      const read = await readAll(doors);
      set(
        outcome.ok ? read : { ...read, troubles: [...new Set([outcome.sentence, ...(read.troubles ?? [])])] },
      );
    };
    const keep = ({ id, occasion, step, date, postId }: PlannedStep, over: Partial<DialogueStep>) =>
      doors.saveStep({ id, occasionId: occasion.id, step, date, postId, state: 'open', ...over });
    const savePlan = (over: (plan: Plan) => Plan) => change(() => doors.savePlan(over(get().plan)));
    return {
      stage: 'loading',
      plan: emptyPlan,
      clock: doors.readClock(),
      dialogues: [],
      troubles: [],
      load,
      move: (step, date) => change(() => keep(step, { date, postId: null })),
      setState: (step, state) => change(() => keep(step, { state })),
      putBack: (step) => change(() => doors.removeStep(step.id)),
      dropAll: ({ steps }) =>
        change(async () => {
          const open = steps.filter(({ state }) => state === 'open');
          const kept = await Promise.all(open.map((step) => keep(step, { state: 'dropped' })));
          return kept.find(({ ok }) => !ok) ?? { ok: true };
        }),
      addOwn: (day) =>
        savePlan((plan) => ({
          ...plan,
          seasons: [
            ...(plan.seasons ?? []),
            withFields<Season>({ ...day, id: doors.makeId() }, { yearly: day.yearly || undefined }),
          ],
        })),
      addDay: (dayId) =>
        savePlan((plan) => {
          const { added = [], left = [] } = plan.occasions ?? {};
          return {
            ...plan,
            occasions: { added: [...new Set([...added, dayId])], left: left.filter((id) => id !== dayId) },
          };
        }),
      leave: ({ dayId, from }) =>
        savePlan((plan) => {
          const { added = [], left = [] } = plan.occasions ?? {};
          if (from === 'own')
            return withFields(plan, {
              seasons: plan.seasons?.filter((one) => dayIdOf(one) !== dayId),
            });
          return {
            ...plan,
            occasions: { added: added.filter((id) => id !== dayId), left: [...new Set([...left, dayId])] },
          };
        }),
    };
  });
}

async function readAll(doors: OccasionsDoors): Promise<Partial<OccasionsState>> {
  const clock = doors.readClock();
  const { today } = clock;
  const first = addDays(today, -behind);
  // A question is asked three weeks before its day, and may have been moved further ahead.
  const read = addDays(first, -45);
  const [plan, kept, posts] = await Promise.all([
    doors.readPlan(),
    doors.listSteps(read),
    doors.listPosts(read),
  ]);
  const sources = {
    kept: kept.ok ? kept.value : [],
    posts: posts.ok ? posts.value : [],
    closures: plan.value.closures,
    speaksOf: doors.speaksOf,
    today,
  };
  const dialogues = listOccasions(plan.value, first, addDays(today, ahead)).map((occasion) => ({
    occasion,
    steps: planSteps(occasion, sources),
  }));
  const failed = [kept, posts].flatMap((one) => (one.ok ? [] : [one.sentence]));
  return {
    stage: 'ready',
    plan: plan.value,
    clock,
    dialogues: dialogues.filter(
      ({ occasion, steps }) => occasion.date >= today || steps.some(({ state }) => state === 'open'),
    ),
    troubles: [...new Set([...(plan.trouble ? [plan.trouble] : []), ...failed])],
  };
}
