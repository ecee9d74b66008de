import { browser } from 'wxt/browser';
import { RemindersScreen } from '@/components/dashboard/habits/RemindersScreen';
import { WeeksScreen } from '@/components/dashboard/habits/WeeksScreen';
import { writeCalendar } from '@/lib/calendar/write-calendar';
import { clockAt, type Clock } from '@/lib/model/clock';
import { readHabits, readPlan } from '@/lib/settings/read-settings';
import { saveHabits, savePlan } from '@/lib/settings/save-settings';
import { createHabitsStore } from '@/lib/state/habits';
import { saveFile } from './save-file';

const storage = browser.storage.local;
const store = createHabitsStore({
  readPlan: () => readPlan(storage),
  savePlan: (plan) => savePlan(storage, plan),
  readHabits: () => readHabits(storage),
  saveHabits: (habits) => saveHabits(storage, habits),
  allowNotifications: () => browser.permissions.request({ permissions: ['notifications', 'idle'] }),
  mayNotify: () => browser.permissions.contains({ permissions: ['notifications'] }),
  saveCalendar: async ({ slots, cancelled }, { closures }, what) => {
    saveFile(
      'porchlight.ics',
      writeCalendar({ slots, cancelled, closures, clock: readClock(), what }),
      'text/calendar',
    );
    return { ok: true };
  },
  newId: () => crypto.randomUUID(),
  readClock,
});

// The box follows what the owner does in the browser's settings meanwhile.
browser.permissions.onRemoved.addListener(() => void store.getState().load());

/** Planned breaks, counting and reminding. */
export const Weeks = () => <WeeksScreen store={store} />;

/** Posting hours for the owner's own calendar. */
export const Reminders = () => <RemindersScreen store={store} />;

function readClock(): Clock {
  return clockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}
