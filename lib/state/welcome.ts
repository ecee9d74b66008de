import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from '@/lib/model/clock';
import { emptyPlan, type Plan } from '@/lib/model/plan';
import type { Consent } from '@/lib/model/settings';
import type { WeekStart } from '@/lib/rhythm/week-start';
import type { ReadSetting, SaveOutcome } from './outcome';
import { answersFrom, consentFrom, findMissing, planFrom, type WelcomeAnswers } from './welcome-answers';

/** What the welcome page needs of the rest of the extension, as functions. */
export interface WelcomeDoors {
  readonly readConsent: () => Promise<ReadSetting<Consent | null>>;
  readonly readPlan: () => Promise<ReadSetting<Plan>>;
  readonly savePlan: (plan: Plan) => Promise<SaveOutcome>;
  readonly saveConsent: (consent: Consent) => Promise<SaveOutcome>;
  readonly withdrawConsent: () => Promise<SaveOutcome>;
  readonly readClock: () => Clock;
  readonly localeWeekStart: WeekStart;
}

export interface WelcomeState {
  /** asking: first time · again: consent stands · agreed, declined, withdrawn: what was just done */
  readonly stage: 'loading' | 'asking' | 'again' | 'agreed' | 'declined' | 'withdrawn';
  readonly answers: WelcomeAnswers;
  readonly trouble: string | null;
  readonly load: () => Promise<void>;
  readonly tell: (answers: Partial<WelcomeAnswers>) => void;
  readonly agree: () => Promise<void>;
  /** "Not now": nothing is stored */
  readonly decline: () => void;
  readonly withdraw: () => Promise<void>;
  /** back to the questions */
  readonly ask: () => Promise<void>;
}

export type WelcomeStore = StoreApi<WelcomeState>;

/** The welcome page's state. Nothing is stored before `agree`, and then the plan first: consent never stands alone. */
export function createWelcomeStore(doors: WelcomeDoors): WelcomeStore {
  let plan = emptyPlan;
  return createStore<WelcomeState>((set, get) => {
    const load = async () => {
      const [readConsent, readPlan] = await Promise.all([doors.readConsent(), doors.readPlan()]);
      const consent = readConsent.value;
      plan = readPlan.value;
      set({
        stage: consent === null ? 'asking' : 'again',
        answers: answersFrom(plan, doors.readClock().today, consent),
        trouble: readConsent.trouble ?? readPlan.trouble,
      });
    };
    return {
      stage: 'loading',
      answers: answersFrom(emptyPlan, doors.readClock().today),
      trouble: null,
      load,
      ask: load,
      tell: (answers) => set({ answers: { ...get().answers, ...answers }, trouble: null }),
      agree: async () => {
        const { answers } = get();
        const missing = findMissing(answers);
        if (missing !== null) return set({ trouble: missing });
        const sentence = await store(doors, { answers, plan });
        set(sentence === null ? { stage: 'agreed', trouble: null } : { trouble: sentence });
      },
      decline: () => set({ stage: 'declined', trouble: null }),
      withdraw: async () => {
        const withdrawn = await doors.withdrawConsent();
        set(withdrawn.ok ? { stage: 'withdrawn', trouble: null } : { trouble: withdrawn.sentence });
      },
    };
  });
}

async function store(
  doors: WelcomeDoors,
  of: { readonly answers: WelcomeAnswers; readonly plan: Plan },
): Promise<string | null> {
  const { now, today } = doors.readClock();
  const plan = planFrom(of.answers, of.plan, { today, localeWeekStart: doors.localeWeekStart });
  const savedPlan = await doors.savePlan(plan);
  if (!savedPlan.ok) return savedPlan.sentence;
  const savedConsent = await doors.saveConsent(consentFrom(of.answers, now));
  return savedConsent.ok ? null : savedConsent.sentence;
}
