import type { Dismissal } from '@/lib/model/dismissal';
import type { OwnEvidence } from '@/lib/model/own-evidence';
import type { Habits } from '@/lib/model/habits';
import type { Plan } from '@/lib/model/plan';
import type { Consent, SidebarPlace } from '@/lib/model/settings';
import type { Health } from './health';
import { withLock } from './lock';
import { readDismissals } from './read-settings';
import {
  consentSetting,
  dismissalsSetting,
  habitsSetting,
  healthSetting,
  ownEvidenceSetting,
  planSetting,
  sidebarPlaceSetting,
  type Setting,
} from './settings';
import type { SettingsStorage } from './settings-storage';

/** Saved, or a sentence that says what happened. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/** "Not now" for one draft or one month is of no use once that is over; of those only the newest are kept. */
const draftDismissalsKept = 500;

export const savePlan = (storage: SettingsStorage, plan: Plan): Promise<Saved> =>
  save(storage, planSetting, plan);

export const saveConsent = (storage: SettingsStorage, consent: Consent): Promise<Saved> =>
  save(storage, consentSetting, consent);

export const saveSidebarPlace = (storage: SettingsStorage, place: SidebarPlace): Promise<Saved> =>
  save(storage, sidebarPlaceSetting, place);

export const saveHealth = (storage: SettingsStorage, health: Health): Promise<Saved> =>
  save(storage, healthSetting, health);

export const saveOwnEvidence = (storage: SettingsStorage, own: OwnEvidence): Promise<Saved> =>
  save(storage, ownEvidenceSetting, own);

export const saveHabits = (storage: SettingsStorage, habits: Habits): Promise<Saved> =>
  save(storage, habitsSetting, habits);

/** Adds a dismissal, once per id; two that add at once both stay. Never rejects. */
export async function addDismissal(storage: SettingsStorage, dismissal: Dismissal): Promise<Saved> {
  return changeDismissals(storage, (all) => [...all.filter((one) => one.id !== dismissal.id), dismissal]);
}

/** Takes a dismissal back; nothing happens when there is none of that id. Never rejects. */
export async function removeDismissal(storage: SettingsStorage, id: string): Promise<Saved> {
  return changeDismissals(storage, (all) => all.filter((one) => one.id !== id));
}

async function changeDismissals(
  storage: SettingsStorage,
  change: (all: readonly Dismissal[]) => Dismissal[],
): Promise<Saved> {
  return withLock(dismissalsSetting.key, async () => {
    let read = await readDismissals(storage);
    // Set aside by the first reading, it is fine at the second; else it must not be written over.
    if (read.trouble !== null) read = await readDismissals(storage);
    if (read.trouble !== null) return { ok: false, sentence: notSaved(dismissalsSetting.name) };
    return save(storage, dismissalsSetting, forgetOldDrafts(change(read.value)));
  });
}

function forgetOldDrafts(all: Dismissal[]): Dismissal[] {
  const drafts = all.filter(({ scope }) => scope.kind === 'draft' || scope.kind === 'month');
  const forgotten = new Set(drafts.slice(0, Math.max(0, drafts.length - draftDismissalsKept)));
  return all.filter((one) => !forgotten.has(one));
}

async function save<T>(storage: SettingsStorage, setting: Setting<T>, value: T): Promise<Saved> {
  const parsed = setting.schema.safeParse(value);
  if (!parsed.success)
    return { ok: false, sentence: `${setting.name} was not saved: something in it is not valid.` };
  try {
    await storage.set({ [setting.key]: parsed.data });
    return { ok: true };
  } catch {
    return { ok: false, sentence: notSaved(setting.name) };
  }
}

function notSaved(name: string): string {
  return `${name} could not be saved; the disk may be full. What was saved before still holds.`;
}
