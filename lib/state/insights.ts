import { createStore, type StoreApi } from 'zustand/vanilla';
import { summariseYear, type InsightPost, type YearSummary } from '@/lib/insights/summarise-year';
import type { CivilDate } from '@/lib/model/civil-date';
import type { NamedChannel } from './named-channels';
import type { Outcome } from './outcome';

/** What the insights screen needs of the rest of the extension, as functions. */
export interface InsightsDoors {
  /** the posts of the year up to `today`, with how they sound */
  readonly listYear: (today: CivilDate) => Promise<Outcome<readonly InsightPost[]>>;
  /** the channels, and the names of the plan's segments in its order */
  readonly listNames: () => Promise<PlanNames>;
  readonly readToday: () => CivilDate;
}

export interface PlanNames {
  readonly channels: readonly NamedChannel[];
  readonly segments: readonly string[];
}

export interface InsightsState {
  readonly today: CivilDate;
  readonly channels: readonly NamedChannel[];
  /** null until the posts are read */
  readonly year: YearSummary | null;
  readonly troubles: readonly string[];
  readonly load: () => Promise<void>;
}

export type InsightsStore = StoreApi<InsightsState>;

/** The insights screen's state: figures made from the posts whenever it is opened, and kept nowhere. */
export function createInsightsStore(doors: InsightsDoors): InsightsStore {
  return createStore<InsightsState>((set) => ({
    today: doors.readToday(),
    channels: [],
    year: null,
    troubles: [],
    load: async () => {
      const today = doors.readToday();
      const [posts, { channels, segments }] = await Promise.all([doors.listYear(today), doors.listNames()]);
      if (posts.ok) set({ today, channels, year: summariseYear(posts.value, today, segments), troubles: [] });
      else set({ troubles: [posts.sentence] });
    },
  }));
}
