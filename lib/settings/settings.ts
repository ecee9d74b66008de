import * as z from 'zod/mini';
import { dismissalSchema, type Dismissal } from '@/lib/model/dismissal';
import { ownEvidenceSchema, type OwnEvidence } from '@/lib/model/own-evidence';
import { habitsSchema, usualHabits, type Habits } from '@/lib/model/habits';
import { emptyPlan, planSchema, type Plan } from '@/lib/model/plan';
import {
  consentSchema,
  sidebarPlaceSchema,
  usualSidebarPlace,
  type Consent,
  type SidebarPlace,
} from '@/lib/model/settings';
import { storageKey } from '@/lib/model/storage-key';
import { healthSchema, type Health } from './health';

/** One thing kept in `storage.local`: its key, how it is checked, and what holds until it is there. */
export interface Setting<T> {
  readonly key: string;
  readonly schema: z.ZodMiniType<T>;
  readonly usual: T;
  /** how a sentence calls it: "Your plan could not be read" */
  readonly name: string;
}

export const planSetting: Setting<Plan> = {
  key: storageKey.plan,
  schema: planSchema,
  usual: emptyPlan,
  name: 'Your plan',
};

export const consentSetting: Setting<Consent | null> = {
  key: storageKey.consent,
  schema: z.nullable(consentSchema),
  usual: null,
  name: 'Your consent',
};

export const sidebarPlaceSetting: Setting<SidebarPlace> = {
  key: storageKey.sidebarPlace,
  schema: sidebarPlaceSchema,
  usual: usualSidebarPlace,
  name: 'The place of the sidebar',
};

export const healthSetting: Setting<Health> = {
  key: storageKey.health,
  schema: healthSchema,
  usual: {},
  name: 'What Porchlight knows about the networks',
};

/** Null until there are enough posts with results. */
export const ownEvidenceSetting: Setting<OwnEvidence | null> = {
  key: storageKey.ownEvidence,
  schema: z.nullable(ownEvidenceSchema),
  usual: null,
  name: 'What your own posts say of the advice',
};

export const habitsSetting: Setting<Habits> = {
  key: storageKey.habits,
  schema: habitsSchema,
  usual: usualHabits,
  name: 'How you want to be reminded',
};

/** Read one by one, so that a damaged one costs only itself. */
export const dismissalsSetting: Setting<Dismissal[]> = {
  key: storageKey.dismissals,
  schema: z.array(dismissalSchema),
  usual: [],
  name: 'Your "Not now" list',
};
