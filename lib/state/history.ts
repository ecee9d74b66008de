import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import { emptyPlan, type Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import type { HandPost, PostChange } from '@/lib/model/post-change';
import { isOpenFilter, type PostFilter } from '@/lib/model/post-filter';
import type { HistoryDoors } from './history-doors';
import { nameChannels, type NamedChannel } from './named-channels';

export interface HistoryState {
  readonly stage: 'loading' | 'ready';
  readonly clock: Clock;
  readonly plan: Plan;
  readonly channels: readonly NamedChannel[];
  readonly filter: PostFilter;
  /** how many posts the filter lets through; null until that is known */
  readonly total: number | null;
  /** true until the posts shown are those the filter asks for */
  readonly isSearching: boolean;
  /** false while the history is still being read for searching */
  readonly isComplete: boolean;
  /** the posts known so far, by their place in the list */
  readonly rows: ReadonlyMap<number, Post>;
  readonly selected: ReadonlySet<string>;
  /** the post that lies open for editing */
  readonly opened: Post | null;
  /** what was just taken out, so that "Undo" can stand there */
  readonly removed: readonly Post[];
  readonly troubles: readonly string[];
  readonly load: () => Promise<void>;
  readonly search: (filter: PostFilter) => Promise<void>;
  /** makes sure that the posts at places `from` to `to` are there, or come */
  readonly need: (from: number, to: number) => Promise<void>;
  readonly select: (id: string, isSelected: boolean) => void;
  readonly selectFound: () => Promise<void>;
  readonly selectNone: () => void;
  readonly open: (post: Post | null) => void;
  readonly change: (id: string, change: PostChange) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** how many posts a channel has on each day of a period; none where that could not be read */
  readonly countDays: (of: {
    channelId: string;
    from: CivilDate;
    to: CivilDate;
  }) => Promise<ReadonlyMap<CivilDate, number>>;
  /** true when it was kept */
  readonly addByHand: (told: HandPost) => Promise<boolean>;
}

export type HistoryStore = StoreApi<HistoryState>;

/** Posts read at once; a screen shows about twenty. */
const pageSize = 50;

/** The history screen's state: it holds the posts that were looked at, never all of them. */
export function createHistoryStore(doors: HistoryDoors): HistoryStore {
  return createStore<HistoryState>((set, get) => {
    /** Raised by every new list, so that an answer to an older question is not mixed into it. */
    let list = 0;
    /** the list that `rows` belong to; an older one stays to be looked at until the new one's first posts are there */
    let shown = 0;
    let asked = new Set<number>();
    /** how many posts there are at all, as far as was counted; stands in until a new count is there */
    let counted: number | null = null;

    const readPage = async (page: number): Promise<void> => {
      const mine = list;
      asked.add(page);
      const window = { from: page * pageSize, count: pageSize };
      const outcome = await doors.listPosts({ filter: get().filter, window });
      if (mine !== list) return;
      if (!outcome.ok) {
        asked.delete(page);
        return set({ troubles: [outcome.sentence], total: get().total ?? 0, isSearching: false });
      }
      const { total, posts, isComplete } = outcome.value;
      const rows = new Map(shown === mine ? get().rows : []);
      shown = mine;
      posts.forEach((post, index) => rows.set(window.from + index, post));
      set({ total: total ?? counted, rows, isComplete, isSearching: false, troubles: [] });
      if (total === null && page === 0) void countAll(mine);
    };
    /** After the first posts are drawn: counting takes longer than reading them. */
    const countAll = async (mine: number): Promise<void> => {
      const outcome = await doors.countAll();
      if (outcome.ok) counted = outcome.value;
      if (mine !== list) return;
      if (outcome.ok) set({ total: outcome.value });
      else set({ troubles: [outcome.sentence] });
    };
    const startList = async (): Promise<void> => {
      list += 1;
      asked = new Set();
      await readPage(0);
    };
    const changed = (post: Post) => {
      const rows = new Map(get().rows);
      for (const [place, row] of rows) if (row.id === post.id) rows.set(place, post);
      set({ rows, opened: get().opened?.id === post.id ? post : get().opened, troubles: [] });
    };

    doors.watchReading(() => {
      if (!isOpenFilter(get().filter)) void startList();
    });

    return {
      ...nothingYet(doors),
      load: async () => {
        const [, plan, known] = await Promise.all([
          startList(),
          doors.readPlan(),
          doors.listKnownChannels(),
          doors.catchUp(),
        ]);
        const channels = nameChannels(plan.value, known.ok ? known.value : []);
        set({ stage: 'ready', plan: plan.value, channels, clock: doors.readClock() });
      },
      search: async (filter) => {
        set({ filter, selected: new Set(), isSearching: true });
        await startList();
      },
      need: async (from, to) => {
        const first = Math.max(0, Math.floor(from / pageSize));
        const last = Math.floor(Math.max(from, to) / pageSize);
        const missing = range(first, last).filter((page) => !asked.has(page));
        await Promise.all(missing.map(readPage));
      },
      select: (id, isSelected) => {
        const selected = new Set(get().selected);
        if (isSelected) selected.add(id);
        else selected.delete(id);
        set({ selected });
      },
      selectFound: async () => {
        const outcome = await doors.findIds(get().filter);
        set(outcome.ok ? { selected: new Set(outcome.value) } : { troubles: [outcome.sentence] });
      },
      selectNone: () => set({ selected: new Set() }),
      open: (opened) => set({ opened }),
      change: async (id, change) => {
        const outcome = await doors.changePost(id, change);
        if (!outcome.ok) return set({ troubles: [outcome.sentence] });
        if (outcome.value) changed(outcome.value);
        else await startList();
      },
      remove: async (ids) => {
        const outcome = await doors.removePosts(ids);
        if (!outcome.ok) return set({ troubles: [outcome.sentence] });
        set({ removed: outcome.value, selected: new Set(), opened: null });
        await startList();
      },
      undo: async () => {
        const outcome = await doors.restorePosts(get().removed);
        if (!outcome.ok) return set({ troubles: [outcome.sentence] });
        set({ removed: [] });
        await startList();
      },
      countDays: async (of) => {
        const outcome = await doors.countDays(of);
        if (outcome.ok) return outcome.value;
        set({ troubles: [outcome.sentence] });
        return new Map();
      },
      addByHand: async (told) => {
        const outcome = await doors.addByHand(told);
        if (outcome.ok) await startList();
        else set({ troubles: [outcome.sentence] });
        return outcome.ok;
      },
    };
  });
}

function nothingYet(doors: HistoryDoors) {
  return {
    stage: 'loading' as const,
    clock: doors.readClock(),
    plan: emptyPlan,
    channels: [],
    filter: {},
    total: null,
    isSearching: true,
    isComplete: true,
    rows: new Map<number, Post>(),
    selected: new Set<string>(),
    opened: null,
    removed: [],
    troubles: [],
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
