import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from '@/lib/model/clock';
import { emptyPlan, type Plan } from '@/lib/model/plan';
import type { PastPost } from '@/lib/model/post';
import { readVoice, type VoicePrint, type VoiceSample } from '@/lib/plan/voice-print';
import type { WeekStart } from '@/lib/rhythm/week-start';
import { latestOnly } from './dashboard-saving';
import type { Outcome, ReadSetting, SaveOutcome } from './outcome';

/** A past post as the plan's screens look at it: in short form, and its voice. */
export interface ReadPost {
  readonly post: PastPost;
  readonly voice: VoiceSample;
}

/** What the plan's screens need of the rest of the extension, as functions. */
export interface PlanDoors {
  readonly readPlan: () => Promise<ReadSetting<Plan>>;
  readonly savePlan: (plan: Plan) => Promise<SaveOutcome>;
  /** calls back when somebody else saved a plan, until the signal aborts */
  readonly watchPlan: (onChange: () => void, signal: AbortSignal) => void;
  /** what could not be read of the plan, as it was found */
  readonly readAside: () => Promise<readonly unknown[]>;
  readonly forgetAside: () => Promise<void>;
  /** the last posts that are out, newest first */
  readonly listPosts: () => Promise<Outcome<readonly ReadPost[]>>;
  /** true when a past post answers a question */
  readonly answers: (post: PastPost, question: string) => boolean;
  /** hands the owner a file */
  readonly saveFile: (name: string, text: string) => void;
  readonly readClock: () => Clock;
  readonly localeWeekStart: WeekStart;
  /** the country the browser's language names, "US"; absent where it names none */
  readonly localeCountry?: string | undefined;
}

export interface PlanState {
  readonly stage: 'loading' | 'ready';
  readonly plan: Plan;
  readonly clock: Clock;
  readonly localeWeekStart: WeekStart;
  readonly localeCountry: string | undefined;
  readonly saving: 'still' | 'saving' | 'saved';
  readonly troubles: readonly string[];
  /** how many changes can be taken back */
  readonly undoable: number;
  /** parts kept aside because they could not be read */
  readonly aside: number;
  /** newest first; null while they cannot be read */
  readonly posts: readonly PastPost[] | null;
  /** null while there are too few posts for a voice */
  readonly voice: VoicePrint | null;
  readonly load: () => Promise<void>;
  readonly watch: (signal: AbortSignal) => void;
  /** `part` names what is edited: keys typed there one after the other are taken back together */
  readonly change: (plan: Plan, part: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly exportPlan: () => void;
  readonly exportAside: () => Promise<void>;
  readonly forgetAside: () => Promise<void>;
}

export type PlanStore = StoreApi<PlanState>;

/** Changes that can be taken back; more than anybody remembers. */
const undosKept = 100;

/** The plan as it is edited: saved as it is typed, several steps back, exportable. */
export function createPlanStore(doors: PlanDoors): PlanStore {
  return createStore<PlanState>((set, get) => {
    const save = latestOnly(doors.savePlan);
    let before: Plan[] = [];
    let lastPart: string | null = null;
    const show = async (plan: Plan) => {
      set({ plan, saving: 'saving', undoable: before.length });
      const outcome = await save(plan);
      if (outcome)
        set(
          outcome.ok ? { saving: 'saved', troubles: [] } : { saving: 'still', troubles: [outcome.sentence] },
        );
    };
    const readPlan = async () => {
      const [read, aside] = await Promise.all([doors.readPlan(), doors.readAside()]);
      // What is being typed is newer than what was read.
      if (get().saving === 'saving') return;
      set({ plan: read.value, aside: aside.length, troubles: read.trouble === null ? [] : [read.trouble] });
    };
    return {
      stage: 'loading',
      plan: emptyPlan,
      clock: doors.readClock(),
      localeWeekStart: doors.localeWeekStart,
      localeCountry: doors.localeCountry,
      saving: 'still',
      troubles: [],
      undoable: 0,
      aside: 0,
      posts: null,
      voice: null,
      load: async () => {
        await readPlan();
        set({ stage: 'ready', clock: doors.readClock() });
        const listed = await doors.listPosts();
        if (!listed.ok) return set({ troubles: [...get().troubles, listed.sentence] });
        set({
          posts: listed.value.map(({ post }) => post),
          voice: readVoice(listed.value.map(({ voice }) => voice)),
        });
        await markAnswered();
      },
      watch: (signal) => doors.watchPlan(() => void readPlan(), signal),
      change: async (plan, part) => {
        if (part !== lastPart) before = [...before, get().plan].slice(-undosKept);
        lastPart = part;
        await show(plan);
      },
      undo: async () => {
        const last = before.at(-1);
        if (!last) return;
        before = before.slice(0, -1);
        lastPart = null;
        await show(last);
      },
      exportPlan: () => doors.saveFile('porchlight-plan.json', JSON.stringify(get().plan, null, 2)),
      exportAside: async () =>
        doors.saveFile('porchlight-plan-unread.json', JSON.stringify(await doors.readAside(), null, 2)),
      forgetAside: async () => {
        await doors.forgetAside();
        set({ aside: 0 });
      },
    };

    /** A question that a post answers is marked with that post; the mark stays when the post is one of many. */
    async function markAnswered(): Promise<void> {
      const { plan, posts } = get();
      const questions = plan.questions?.map((question) => {
        if (question.answeredIn !== undefined) return question;
        const post = posts?.find((one) => doors.answers(one, question.text));
        return post ? { ...question, answeredIn: post.id } : question;
      });
      const isNews = questions?.some((question, index) => question !== plan.questions?.[index]);
      if (questions && isNews) await show({ ...plan, questions });
    }
  });
}
