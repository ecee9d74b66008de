import { createStore, type StoreApi } from 'zustand/vanilla';
import { focusByMonth, type HeardPost, type MonthFocus } from '@/lib/insights/focus-by-month';
import { summariseYear, type InsightPost, type YearSummary } from '@/lib/insights/summarise-year';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Closure } from '@/lib/model/plan';
import type { NamedChannel } from './named-channels';
import type { Outcome } from './outcome';

/** What the insights screen needs of the rest of the extension, as functions. */
export interface InsightsDoors {
  /** the posts of the year up to `today` */
  readonly listYear: (today: CivilDate) => Promise<Outcome<PostedYear>>;
  readonly readPlanned: () => Promise<Planned>;
  readonly readToday: () => CivilDate;
}

export interface PostedYear {
  readonly posts: readonly InsightPost[];
  /** reads them word by word, which takes a while; of a busy month, a part */
  readonly hear: () => Promise<readonly HeardPost[]>;
}

/** The channels, and of the plan the names of its segments in its order, and its breaks. */
export interface Planned {
  readonly channels: readonly NamedChannel[];
  readonly segments: readonly string[];
  readonly closures: readonly Closure[];
}

export interface InsightsState {
  readonly today: CivilDate;
  readonly channels: readonly NamedChannel[];
  /** null until the posts are listed */
  readonly year: YearSummary | null;
  /** by month of the year; null until the posts are read word by word */
  readonly focus: readonly (MonthFocus | null)[] | null;
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
    focus: null,
    troubles: [],
    load: async () => {
      const today = doors.readToday();
      const [listed, planned] = await Promise.all([doors.listYear(today), doors.readPlanned()]);
      if (!listed.ok) return set({ troubles: [listed.sentence] });
      const { posts, hear } = listed.value;
      const year = summariseYear(posts, today, planned);
      set({ today, channels: planned.channels, year, focus: null, troubles: [] });
      set({ focus: focusByMonth(await hear(), year.months) });
    },
  }));
}
