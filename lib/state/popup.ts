import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import { networks, type Network } from '@/lib/model/network';
import { usualHabits, type Habits } from '@/lib/model/habits';
import type { Nudge, NudgeAnswer } from '@/lib/model/nudge';
import { emptyPlan, type Plan } from '@/lib/model/plan';
import type { ChannelDay, LastOfKind } from '@/lib/model/channel-day';
import type { Consent } from '@/lib/model/settings';
import { addClosure, closeThisWeek, openAgain } from '@/lib/rhythm/close-week';
import { listForecasts, type Forecast } from '@/lib/rhythm/forecast';
import { decideNudges, makeNudge, type NudgesDecided } from '@/lib/rhythm/nudges';
import { listKindIdeas, type KindIdea } from '@/lib/rhythm/next-kind';
import { summariseRhythm, type Rhythm } from '@/lib/rhythm/summary';
import type { WeekStart } from '@/lib/rhythm/week-start';
import type { Outcome, ReadSetting, SaveOutcome } from './outcome';

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
  readonly savePlan: (plan: Plan) => Promise<SaveOutcome>;
  readonly readHabits: () => Promise<ReadSetting<Habits>>;
  readonly saveHabits: (habits: Habits) => Promise<SaveOutcome>;
  /** the ledger of nudges, newest first */
  readonly listNudges: () => Promise<Outcome<Nudge[]>>;
  readonly answerNudge: (nudge: Nudge, answer: NudgeAnswer) => Promise<Outcome<unknown>>;
  readonly readClock: () => Clock;
  readonly localeWeekStart: WeekStart;
}

export interface PopupState {
  readonly stage: 'loading' | 'before-consent' | 'ready';
  readonly clock: Clock;
  /** null before consent, and while the history cannot be opened */
  readonly rhythm: Rhythm | null;
  /** when each channel's lamp will change if nothing is posted, by the channel's id */
  readonly forecasts: ReadonlyMap<string, Forecast>;
  readonly plan: Plan;
  readonly habits: Habits;
  /** what may be said now, and whether four reminders in a row went unanswered */
  readonly nudges: Pick<NudgesDecided, 'reason' | 'asksToGoOn'>;
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
  /** a sentence of somebody else, beside those known here */
  readonly addTrouble: (sentence: string) => void;
  readonly answer: (answer: PostedAnswer) => Promise<void>;
  readonly nextIdea: () => void;
  /** "tomorrow" and "closed this week" to a nudge; "keep" and "stop" to the question whether to go on */
  readonly answerNudge: (answer: Exclude<NudgeAnswer, 'write'>) => Promise<void>;
  /** closed from today to a day, that day included; null: open again from today on */
  readonly close: (until: CivilDate | null) => Promise<void>;
  readonly countWeeks: (streaks: boolean) => Promise<void>;
}

export type PopupStore = StoreApi<PopupState>;

/** The popup's state: a projection of settings and history, read anew by `load`. Nothing is kept between openings. */
export function createPopupStore(doors: PopupDoors): PopupStore {
  return createStore<PopupState>((set, get) => {
    /** Does something, then shows what is there now. */
    const change = async (work: () => Promise<SaveOutcome>) => {
      const done = await work();
      const read = await readEverything(doors);
      set(done.ok ? read : { ...read, troubles: [...new Set([done.sentence, ...(read.troubles ?? [])])] });
    };
    return {
      stage: 'loading',
      clock: doors.readClock(),
      rhythm: null,
      forecasts: new Map(),
      plan: emptyPlan,
      habits: usualHabits,
      nudges: { reason: null, asksToGoOn: false },
      questions: [],
      changed: [],
      panelOnly: [],
      ideas: [],
      troubles: [],
      load: async () => set(await readEverything(doors)),
      addTrouble: (sentence) => set({ troubles: [...new Set([...get().troubles, sentence])] }),
      answer: (answer) => change(() => doors.answerPosted(answer)),
      nextIdea: () => {
        const [first, ...others] = get().ideas;
        if (first) set({ ideas: [...others, first] });
      },
      answerNudge: async (answer) => {
        const { nudges, clock, plan, habits } = get();
        const line = lineOf(nudges, clock);
        if (line) await change(() => doors.answerNudge(line, answer));
        if (answer === 'closed')
          await change(() => doors.savePlan(closeThisWeek(plan, clock.today, doors.localeWeekStart)));
        if (answer === 'stop') await change(() => doors.saveHabits({ ...habits, notifications: false }));
      },
      close: async (until) => {
        const { plan, clock } = get();
        const { today } = clock;
        const changed =
          until === null ? openAgain(plan, today) : addClosure(plan, { from: today, to: until });
        await change(() => doors.savePlan(changed));
      },
      countWeeks: (streaks) => change(() => doors.saveHabits({ ...get().habits, streaks })),
    };
  });
}

/** The ledger's line for what the popup shows: one for a day, and one for the question. */
function lineOf({ reason, asksToGoOn }: PopupState['nudges'], clock: Clock): Nudge | null {
  const question = { channelId: '', about: 'question' } as const;
  if (asksToGoOn) return { ...makeNudge('popup', question, clock), id: `question ${clock.today}` };
  return reason && makeNudge('popup', reason, clock);
}

async function readEverything(doors: PopupDoors): Promise<Partial<PopupState>> {
  const clock = doors.readClock();
  const [consent, plan, habits] = await Promise.all([
    doors.readConsent(),
    doors.readPlan(),
    doors.readHabits(),
  ]);
  const settingTroubles = [consent, plan, habits].flatMap(({ trouble }) => trouble ?? []);
  if (consent.value === null) return { stage: 'before-consent', clock, troubles: settingTroubles };
  const [read, questions, changed, ledger] = await Promise.all([
    doors.readDays(clock.today),
    doors.listQuestions(),
    doors.listChanged(),
    doors.listNudges(),
  ]);
  const presences = consent.value.networks;
  // One closed history makes both fail with the same sentence.
  const failed = [read, questions].flatMap((answer) => (answer.ok ? [] : [answer.sentence]));
  const troubles = [...new Set([...settingTroubles, ...failed])];
  const known = {
    stage: 'ready' as const,
    clock,
    troubles,
    plan: plan.value,
    habits: habits.value,
    questions: questions.ok ? questions.value : [],
    changed: changed.filter((network) => presences[network] === 'beside'),
    panelOnly: networks.filter((network) => presences[network] === 'panel'),
  };
  if (!read.ok) return { ...known, rhythm: null, ideas: [] };
  const { days, lastKinds } = read.value;
  const { localeWeekStart } = doors;
  const rhythm = summariseRhythm({ days, plan: plan.value, clock, localeWeekStart });
  const asked = { days, plan: plan.value, clock };
  const nudges = decideNudges({
    ...asked,
    rhythm,
    habits: habits.value,
    ledger: ledger.ok ? ledger.value : [],
  });
  return {
    ...known,
    rhythm,
    forecasts: listForecasts(rhythm.byChannel, asked),
    nudges,
    ideas: listKindIdeas(lastKinds, clock.today),
  };
}
