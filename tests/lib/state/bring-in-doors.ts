import type { ReadingSummary } from '@/lib/archives/summarise-reading';
import { clockAt } from '@/lib/model/clock';
import type { ImportRun } from '@/lib/model/import-run';
import { planSchema } from '@/lib/model/plan';
import type { BringInDoors, FoundFiles } from '@/lib/state/bring-in-doors';
import { buildChannel, buildPlan } from '../rhythm/build-post';

/** A Facebook page with three posts; `over` says what is different. */
export function buildSummary(over: Partial<ReadingSummary> = {}): ReadingSummary {
  return {
    network: 'facebook',
    account: { id: 'bakery', name: 'Corner Bakery' },
    posts: 3,
    replies: 0,
    from: '2018-03-03',
    to: '2026-06-19',
    skipped: { repost: 0, group: 0, elsewhere: 0, empty: 0, unreadable: 0 },
    sample: [],
    ...over,
  };
}

/** Doors onto files that hold `found`, and a plan and imports that live in `kept`; `over` makes one of them differ. */
export function fakeBringInDoors(found: Partial<FoundFiles> = {}, over: Partial<BringInDoors> = {}) {
  const kept = {
    plan: buildPlan([buildChannel('facebook'), buildChannel('x')]),
    /** newest first */
    runs: [] as ImportRun[],
    /** for each run that was stored, the place of its reading */
    readings: [] as number[],
    /** the paths of the files that were opened */
    opened: [] as string[],
    stops: 0,
    ids: 0,
  };
  const doors: BringInDoors = {
    open: async (files) => {
      kept.opened = files.map(({ path }) => path);
      const value = { readings: [], tables: [], holdsBackup: false, problems: [], ...found };
      return { ok: true, value };
    },
    readTable: async () => ({ ok: true, value: [] }),
    store: async (runs, onRun) => {
      const done = runs.map(({ run }): ImportRun => ({ ...run, state: 'done', added: run.total }));
      for (const run of done) onRun(run);
      kept.readings = runs.map(({ reading }) => reading);
      kept.runs = [...done, ...kept.runs];
      return { ok: true, value: done };
    },
    stop: () => {
      kept.stops += 1;
    },
    listRuns: async () => ({ ok: true, value: kept.runs }),
    readUp: async () => 0,
    readPlan: async () => ({ value: kept.plan, trouble: null }),
    savePlan: async (plan) => {
      kept.plan = planSchema.parse(plan);
      return { ok: true };
    },
    readClock: () => clockAt(Date.UTC(2026, 5, 25, 12), 'Europe/Madrid'),
    createId: () => `run-${(kept.ids += 1)}`,
    ...over,
  };
  return { doors, kept };
}
