import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import { networks, type Network } from '@/lib/model/network';
import type { Plan } from '@/lib/model/plan';
import type { ChannelDay, LastOfKind } from '@/lib/model/channel-day';
import type { Consent } from '@/lib/model/settings';
import { listKindIdeas, type KindIdea } from '@/lib/rhythm/next-kind';
import { summariseRhythm, type Rhythm } from '@/lib/rhythm/summary';
import type { WeekStart } from '@/lib/rhythm/week-start';
import type { Outcome, ReadSetting } from './outcome';

/** A post only the owner can confirm. */
export interface PostedQuestion {
  readonly id: string;
  /** unsure: not in the history yet · assumed: counted until the owner says no · schedule: its time is unknown */
  readonly why: 'unsure' | 'assumed' | 'schedule';
  readonly network: Network;
  readonly text: string;
  /** milliseconds since 1970 */
  readonly instant: number;
  readonly civilDate: CivilDate;
}

/** What the owner says: it went out (at that moment, where asked for), or it did not. */
export interface PostedAnswer {
  readonly id: string;
  readonly posted: boolean;
  /** milliseconds since 1970 */
  readonly at?: number;
}

/** What the rhythm is derived from. */
export interface HistoryDays {
  readonly days: readonly ChannelDay[];
  readonly lastKinds: LastOfKind;
}

/** What the popup needs of the rest of the extension, as functions. */
export interface PopupDoors {
  readonly readConsent: () => Promise<ReadSetting<Consent | null>>;
  readonly readPlan: () => Promise<ReadSetting<Plan>>;
  /** what every channel did, day by day, and when each kind was last out; never the posts themselves */
  readonly readDays: (today: CivilDate) => Promise<Outcome<HistoryDays>>;
  readonly listQuestions: () => Promise<Outcome<PostedQuestion[]>>;
  readonly answerPosted: (answer: PostedAnswer) => Promise<Outcome<unknown>>;
  /** networks whose compose box is no longer recognised */
  readonly listChanged: () => Promise<readonly Network[]>;
  readonly readClock: () => Clock;
  readonly localeWeekStart: WeekStart;
}

export interface PopupState {
  readonly stage: 'loading' | 'before-consent' | 'ready';
  readonly clock: Clock;
  /** null before consent, and while the history cannot be opened */
  readonly rhythm: Rhythm | null;
  readonly questions: readonly PostedQuestion[];
  /** networks whose compose box is no longer recognised; the side panel still works there */
  readonly changed: readonly Network[];
  /** networks on which the owner has the coach in the side panel only */
  readonly panelOnly: readonly Network[];
  /** kinds worth posting next; the first is shown, "Another idea" turns the list */
  readonly ideas: readonly KindIdea[];
  /** sentences about what could not be read or saved */
  readonly troubles: readonly string[];
  readonly load: () => Promise<void>;
  readonly answer: (answer: PostedAnswer) => Promise<void>;
  readonly nextIdea: () => void;
}

export type PopupStore = StoreApi<PopupState>;

/** The popup's state: a projection of settings and history, read anew by `load`. Nothing is kept between openings. */
export function createPopupStore(doors: PopupDoors): PopupStore {
  return createStore<PopupState>((set, get) => ({
    stage: 'loading',
    clock: doors.readClock(),
    rhythm: null,
    questions: [],
    changed: [],
    panelOnly: [],
    ideas: [],
    troubles: [],
    load: async () => set(await readEverything(doors)),
    answer: async (answer) => {
      const answered = await doors.answerPosted(answer);
      const read = await readEverything(doors);
      set(
        answered.ok
          ? read
          : { ...read, troubles: [...new Set([answered.sentence, ...(read.troubles ?? [])])] },
      );
    },
    nextIdea: () => {
      const [first, ...others] = get().ideas;
      if (first) set({ ideas: [...others, first] });
    },
  }));
}

async function readEverything(doors: PopupDoors): Promise<Partial<PopupState>> {
  const clock = doors.readClock();
  const [consent, plan] = await Promise.all([doors.readConsent(), doors.readPlan()]);
  const settingTroubles = [consent.trouble, plan.trouble].filter((sentence) => sentence !== null);
  if (consent.value === null) return { stage: 'before-consent', clock, troubles: settingTroubles };
  const [read, questions, changed] = await Promise.all([
    doors.readDays(clock.today),
    doors.listQuestions(),
    doors.listChanged(),
  ]);
  const presences = consent.value.networks;
  // One closed history makes both fail with the same sentence.
  const failed = [read, questions].flatMap((answer) => (answer.ok ? [] : [answer.sentence]));
  const troubles = [...new Set([...settingTroubles, ...failed])];
  const known = {
    stage: 'ready' as const,
    clock,
    troubles,
    questions: questions.ok ? questions.value : [],
    changed: changed.filter((network) => presences[network] === 'beside'),
    panelOnly: networks.filter((network) => presences[network] === 'panel'),
  };
  if (!read.ok) return { ...known, rhythm: null, ideas: [] };
  const { days, lastKinds } = read.value;
  const { localeWeekStart } = doors;
  const rhythm = summariseRhythm({ days, plan: plan.value, clock, localeWeekStart });
  return { ...known, rhythm, ideas: listKindIdeas(lastKinds, clock.today) };
}
