import { dismissalSchema, type Dismissal } from '@/lib/model/dismissal';
import type { OwnEvidence } from '@/lib/model/own-evidence';
import type { Habits } from '@/lib/model/habits';
import type { Plan } from '@/lib/model/plan';
import type { Consent, SidebarPlace } from '@/lib/model/settings';
import type { Health } from './health';
import { salvagePlan } from './salvage-plan';
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

/** A setting as read: its value or the default, and a sentence when something was wrong with it. */
export interface Read<T> {
  readonly value: T;
  readonly trouble: string | null;
}

/**
 * The plan; the empty one until the owner has made one. Of a broken or foreign one everything that can be read holds, and
 * the whole of it is kept aside as it was found. Never rejects.
 */
export async function readPlan(storage: SettingsStorage): Promise<Read<Plan>> {
  const raw = await readRaw(storage, planSetting);
  if ('trouble' in raw) return { value: planSetting.usual, trouble: raw.trouble };
  const { found } = raw;
  if (found === undefined || found === null) return { value: planSetting.usual, trouble: null };
  const read = salvagePlan(found);
  if (read === null) return check(storage, planSetting, found);
  if (read.lost.length === 0) return { value: read.plan, trouble: null };
  await setAside(storage, planSetting.key, [found], read.plan);
  const trouble = `Your plan is open, but not all of it could be read: ${read.lost.join(', ')}. What was there is kept aside; the rest holds.`;
  return { value: read.plan, trouble };
}

/** The owner's consent; null until it is given, and null when it cannot be read: doubt is a no. Never rejects. */
export const readConsent = (storage: SettingsStorage): Promise<Read<Consent | null>> =>
  readSetting(storage, consentSetting);

/** Where the owner left the sidebar. Never rejects. */
export const readSidebarPlace = (storage: SettingsStorage): Promise<Read<SidebarPlace>> =>
  readSetting(storage, sidebarPlaceSetting);

/** What was last seen of each network. Never rejects. */
export const readHealth = (storage: SettingsStorage): Promise<Read<Health>> =>
  readSetting(storage, healthSetting);

/** What the owner's own posts say of the advice; null until there are enough. Never rejects. */
export const readOwnEvidence = (storage: SettingsStorage): Promise<Read<OwnEvidence | null>> =>
  readSetting(storage, ownEvidenceSetting);

/** How the owner wants to be reminded, and whether weeks are counted. Never rejects. */
export const readHabits = (storage: SettingsStorage): Promise<Read<Habits>> =>
  readSetting(storage, habitsSetting);

/** All dismissals that can be read, in the order they were made. Never rejects. */
export async function readDismissals(storage: SettingsStorage): Promise<Read<Dismissal[]>> {
  const raw = await readRaw(storage, dismissalsSetting);
  if ('trouble' in raw) return { value: [], trouble: raw.trouble };
  if (!Array.isArray(raw.found)) return check(storage, dismissalsSetting, raw.found);
  const good: Dismissal[] = [];
  const bad: unknown[] = [];
  for (const item of raw.found) {
    const parsed = dismissalSchema.safeParse(item);
    if (parsed.success) good.push(parsed.data);
    else bad.push(item);
  }
  if (bad.length > 0) await setAside(storage, dismissalsSetting.key, bad, good);
  const some = `${bad.length} of your "Not now" answers could not be read. They are kept aside; the others hold.`;
  return { value: good, trouble: bad.length > 0 ? some : null };
}

/** What could not be read of the plan, as it was found, oldest first; empty mostly. Never rejects. */
export async function readPlanAside(storage: SettingsStorage): Promise<unknown[]> {
  const raw = await readRaw(storage, { key: asideKey(planSetting.key), name: planSetting.name });
  return 'found' in raw && Array.isArray(raw.found) ? raw.found : [];
}

/** Forgets what could not be read of the plan. @throws what the storage throws */
export async function forgetPlanAside(storage: SettingsStorage): Promise<void> {
  await storage.remove(asideKey(planSetting.key));
}

async function readSetting<T>(storage: SettingsStorage, setting: Setting<T>): Promise<Read<T>> {
  const raw = await readRaw(storage, setting);
  if ('trouble' in raw) return { value: setting.usual, trouble: raw.trouble };
  return check(storage, setting, raw.found);
}

async function readRaw(
  storage: SettingsStorage,
  setting: Pick<Setting<unknown>, 'key' | 'name'>,
): Promise<{ found: unknown } | { trouble: string }> {
  try {
    return { found: (await storage.get(setting.key))[setting.key] };
  } catch {
    return { trouble: `${setting.name} could not be read this time. Nothing was changed; please try again.` };
  }
}

async function check<T>(storage: SettingsStorage, setting: Setting<T>, found: unknown): Promise<Read<T>> {
  // Chrome reports a removed key as absent, other implementations as undefined or null.
  if (found === undefined || found === null) return { value: setting.usual, trouble: null };
  const parsed = setting.schema.safeParse(found);
  if (parsed.success) return { value: parsed.data, trouble: null };
  await setAside(storage, setting.key, [found], undefined);
  return {
    value: setting.usual,
    trouble: `${setting.name} could not be read. What was there is kept aside, and Porchlight starts afresh with it.`,
  };
}

/** First the copy, then the change. Where even that fails, everything stays as it was and is read again next time. */
async function setAside(storage: SettingsStorage, key: string, bad: unknown[], rest: unknown): Promise<void> {
  const aside = asideKey(key);
  try {
    const before = (await storage.get(aside))[aside];
    const kept: unknown[] = Array.isArray(before) ? before : [];
    // Two that read at once find the same; one copy is enough.
    const isNew = (one: unknown) => !kept.some((other) => JSON.stringify(other) === JSON.stringify(one));
    await storage.set({ [aside]: [...kept, ...bad.filter(isNew)] });
    if (rest === undefined) await storage.remove(key);
    else await storage.set({ [key]: rest });
  } catch {
    // The sentence the caller answers with tells the owner already.
  }
}

function asideKey(key: string): string {
  return `${key}:unreadable`;
}
