import { browser } from 'wxt/browser';
import { clockAt } from '@/lib/model/clock';
import { panelDraftKey, storageKey } from '@/lib/model/storage-key';
import { weekStartOf } from '@/lib/rhythm/week-start';
import { readConsent, readPlan } from '@/lib/settings/read-settings';
import { saveConsent, savePlan } from '@/lib/settings/save-settings';
import type { SaveOutcome } from '@/lib/state/outcome';
import type { WelcomeDoors } from '@/lib/state/welcome';

/** The welcome page's doors onto the real settings. */
export function openDoors(): WelcomeDoors {
  const storage = browser.storage.local;
  return {
    readConsent: () => readConsent(storage),
    readPlan: () => readPlan(storage),
    savePlan: (plan) => savePlan(storage, plan),
    saveConsent: (consent) => saveConsent(storage, consent),
    withdrawConsent,
    readClock: () => clockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone),
    localeWeekStart: weekStartOf(navigator.language),
  };
}

/** Takes the consent out of storage, as if it had never been given. */
export async function withdrawConsent(): Promise<SaveOutcome> {
  try {
    await browser.storage.local.remove(storageKey.consent);
    // What was written in the side panel is no post, and nobody reads it any more.
    await browser.storage.session.remove(panelDraftKey);
    return { ok: true };
  } catch {
    return { ok: false, sentence: 'Your consent could not be withdrawn this time. Please try again.' };
  }
}
