import { emptyPlan, type Plan } from '@/lib/model/plan';
import type { Consent } from '@/lib/model/settings';
import type { WelcomeDoors } from '@/lib/state/welcome';
import { thursday } from './popup-doors';

/** Doors of somebody who has just installed; what they store is in `stored`. */
export function fakeWelcomeDoors(
  over: Partial<WelcomeDoors> = {},
): WelcomeDoors & { readonly stored: { plan: Plan | null; consent: Consent | null } } {
  const stored: { plan: Plan | null; consent: Consent | null } = { plan: null, consent: null };
  return {
    stored,
    readConsent: async () => ({ value: stored.consent, trouble: null }),
    readPlan: async () => ({ value: stored.plan ?? emptyPlan, trouble: null }),
    savePlan: async (plan) => {
      stored.plan = plan;
      return { ok: true };
    },
    saveConsent: async (consent) => {
      stored.consent = consent;
      return { ok: true };
    },
    withdrawConsent: async () => {
      stored.consent = null;
      return { ok: true };
    },
    readClock: () => thursday,
    localeWeekStart: 1,
    ...over,
  };
}
