import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ColumnChoice } from '@/lib/archives/table/guess-columns';
import type { ReadingSummary } from '@/lib/archives/summarise-reading';
import type { Clock } from '@/lib/model/clock';
import type { ImportRun } from '@/lib/model/import-run';
import type { Network } from '@/lib/model/network';
import { emptyPlan, type Plan } from '@/lib/model/plan';
import { guessTarget, withNewChannel, type Target } from './bring-in-channels';
import type { BringInDoors, ChosenFile, FoundFiles } from './bring-in-doors';

/** A reading, and where its posts are to go. */
export interface Aimed {
  readonly summary: ReadingSummary;
  readonly target: Target;
}

/** Where the screen is: files are chosen, read, looked at, stored, and told of. */
export type BringInStage = 'choosing' | 'reading' | 'looking' | 'storing' | 'stored';

export interface BringInState {
  readonly stage: BringInStage;
  readonly clock: Clock;
  readonly fileName: string;
  /** bytes read so far, of all */
  readonly progress: { readonly read: number; readonly all: number };
  readonly found: FoundFiles | null;
  readonly aimed: readonly Aimed[];
  /** tables whose columns the owner has not confirmed yet, by their place in `found.tables` */
  readonly openTables: readonly number[];
  readonly plan: Plan;
  /** what is stored, or was: one for each reading that goes somewhere */
  readonly storing: readonly ImportRun[];
  /** imported posts whose kind is not read yet, of how many at first; null while nobody has asked */
  readonly unread: { readonly left: number; readonly all: number } | null;
  /** earlier imports, newest first */
  readonly runs: readonly ImportRun[];
  readonly troubles: readonly string[];
  readonly load: () => Promise<void>;
  readonly open: (files: readonly ChosenFile[]) => Promise<void>;
  readonly readTable: (table: number, choice: ColumnChoice, network: Network) => Promise<void>;
  readonly aim: (reading: number, target: Target) => void;
  readonly store: () => Promise<void>;
  readonly stop: () => void;
  readonly startOver: () => void;
}

export type BringInStore = StoreApi<BringInState>;

const nothing = {
  stage: 'choosing' as const,
  fileName: '',
  progress: { read: 0, all: 0 },
  found: null,
  aimed: [],
  openTables: [],
  storing: [],
};

/** The state of "Bring posts in": nothing is stored before the owner has seen what there is and said where it goes. */
export function createBringInStore(doors: BringInDoors): BringInStore {
  return createStore<BringInState>((set, get) => {
    /** true from the click on "Keep" until storing begins: a second click keeps nothing twice */
    let isPreparing = false;
    /** the tables being read; other files begin a new set, by which a late answer about the ones before is known */
    let inReading = new Set<number>();
    const aimAll = (summaries: readonly ReadingSummary[]): Aimed[] =>
      summaries.map((summary) => ({
        summary,
        target: guessTarget(summary, get().plan.channels, get().runs),
      }));
    const refresh = async () => {
      const [plan, runs] = await Promise.all([doors.readPlan(), doors.listRuns()]);
      const troubles = [plan.trouble ?? [], runs.ok ? [] : runs.sentence].flat();
      set({ plan: plan.value, runs: runs.ok ? runs.value : get().runs, troubles });
    };
    const readUp = async () => {
      for (let left = await doors.readUp(); left !== null; left = await doors.readUp()) {
        set({ unread: { left, all: Math.max(left, get().unread?.all ?? 0) } });
        // The next import goes first.
        if (left === 0 || get().stage !== 'stored') return;
      }
    };
    return {
      ...nothing,
      clock: doors.readClock(),
      plan: emptyPlan,
      unread: null,
      runs: [],
      troubles: [],
      load: async () => {
        // Coming back to the screen while it is at work leaves it at work.
        if (get().stage === 'choosing') await refresh();
      },
      open: async (files) => {
        inReading = new Set();
        set({ ...nothing, stage: 'reading', fileName: nameOf(files), troubles: [] });
        const opened = await doors.open(files, (read, all) => set({ progress: { read, all } }));
        if (!opened.ok) return set({ ...nothing, troubles: opened.sentence === '' ? [] : [opened.sentence] });
        const found = opened.value;
        set({
          stage: 'looking',
          found,
          aimed: aimAll(found.readings),
          openTables: found.tables.map((_, table) => table),
        });
      },
      readTable: async (table, choice, network) => {
        const mine = inReading;
        if (mine.has(table) || !get().openTables.includes(table)) return;
        mine.add(table);
        const read = await doors.readTable(table, choice, network);
        if (mine !== inReading) return;
        mine.delete(table);
        if (!read.ok) return set({ troubles: [read.sentence] });
        const openTables = get().openTables.filter((one) => one !== table);
        set({ aimed: [...get().aimed, ...aimAll(read.value)], openTables, troubles: [] });
      },
      aim: (reading, target) =>
        set({ aimed: get().aimed.map((one, at) => (at === reading ? { ...one, target } : one)) }),
      store: async () => {
        if (isPreparing) return;
        isPreparing = true;
        const prepared = await prepareRuns(doors, get());
        isPreparing = false;
        if ('sentence' in prepared) return set({ troubles: [prepared.sentence] });
        set({
          stage: 'storing',
          plan: prepared.plan,
          storing: prepared.runs.map(({ run }) => run),
          unread: null,
          troubles: [],
        });
        const stored = await doors.store(prepared.runs, (run) =>
          set({ storing: get().storing.map((one) => (one.id === run.id ? run : one)) }),
        );
        await refresh();
        // What the history has is the truth, also of an import that failed half way.
        const now = get().storing.map((run) => get().runs.find((one) => one.id === run.id) ?? run);
        set({ stage: 'stored', storing: now, troubles: stored.ok ? get().troubles : [stored.sentence] });
        await readUp();
      },
      stop: doors.stop,
      startOver: () => {
        inReading = new Set();
        doors.stop();
        set({ ...nothing, troubles: [] });
        void refresh();
      },
    };
  });
}

interface Prepared {
  readonly plan: Plan;
  readonly runs: readonly { readonly reading: number; readonly run: ImportRun }[];
}

/** Makes the channels that are new, and one run for each reading that goes somewhere. */
async function prepareRuns(
  doors: BringInDoors,
  { aimed, fileName }: Pick<BringInState, 'aimed' | 'fileName'>,
): Promise<Prepared | { readonly sentence: string }> {
  const read = await doors.readPlan();
  if (read.trouble !== null) return { sentence: read.trouble };
  const { now, today } = doors.readClock();
  let plan = read.value;
  const runs = aimed.flatMap(({ summary, target }, reading) => {
    const { network, account, posts } = summary;
    if (target.kind === 'none') return [];
    let channelId = target.kind === 'channel' ? target.id : '';
    if (target.kind === 'new') {
      const made = withNewChannel(plan, { network, name: target.name.trim(), today });
      ({ plan } = made);
      channelId = made.channel.id;
    }
    const skipped = Object.values(summary.skipped).reduce((sum, count) => sum + count, 0);
    const run: ImportRun = {
      id: doors.createId(),
      at: now,
      network,
      channelId,
      account: account?.name ?? null,
      fileName,
      state: 'running',
      total: posts,
      added: 0,
      known: 0,
      removed: 0,
      replies: 0,
      skipped,
    };
    return [{ reading, run }];
  });
  if (plan !== read.value) {
    const saved = await doors.savePlan(plan);
    if (!saved.ok) return saved;
  }
  return { plan, runs };
}

/** What the files are called together: the one file, or the folder they lie in. */
function nameOf(files: readonly ChosenFile[]): string {
  const [first] = files;
  if (!first) return '';
  return first.path.includes('/') ? (first.path.split('/').find(Boolean) ?? '') : first.path;
}
