import '@/components/dashboard/routine/routine.css';
import { browser } from 'wxt/browser';
import { Routine } from '@/components/dashboard/routine/Routine';
import { createHistory } from '@/lib/history/db';
import { listSittings, setSitting } from '@/lib/history/sittings';
import { askHistory } from '@/lib/history/trouble';
import { readPlan } from '@/lib/settings/read-settings';
import { composeAddresses } from '@/lib/state/followed-networks';
import { createOpenEndsStore } from '@/lib/state/open-ends';
import { createRoutineStore } from '@/lib/state/routine';
import { openOpenEndsDoors } from './open-ends-doors';

const db = createHistory();
const openEnds = createOpenEndsStore(openOpenEndsDoors());

const store = createRoutineStore({
  readPlan: () => readPlan(browser.storage.local),
  listSittings: () => askHistory(db, listSittings),
  saveSitting: (sitting) => askHistory(db, (history) => setSitting(history, sitting)),
  async countWaiting() {
    await openEnds.getState().load();
    return openEnds.getState().debts.length;
  },
  readNow: Date.now,
  newId: () => crypto.randomUUID(),
});

/** "Your minutes", on the real plan and history. */
export function RoutineScreen() {
  return (
    <Routine
      store={store}
      readNow={Date.now}
      onWrite={(network) => void browser.tabs.create({ url: composeAddresses[network] })}
      onAnswers={() => void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#promises') })}
    />
  );
}
