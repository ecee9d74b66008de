import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Section } from '@/components/dashboard/Section';
import { Troubles } from '@/components/shared/Troubles';
import type { HabitsStore } from '@/lib/state/habits';
import { Closures } from './Closures';
import { QuietTimes } from './QuietTimes';
import './habits.css';

/** Planned breaks, whether weeks are counted, and when Porchlight may speak. */
export function WeeksScreen({ store }: { readonly store: HabitsStore }) {
  const state = useStore(store);
  const { habits, plan, clock } = state;
  useEffect(() => void store.getState().load(), [store]);
  if (state.stage === 'loading') return <p className="soft">One moment…</p>;
  return (
    <>
      <Troubles sentences={state.troubles} />
      <Section id="breaks" title="Planned breaks">
        <p>While you are closed, no week is missed and nothing reminds you.</p>
        <Closures
          closures={plan.closures}
          today={clock.today}
          onAdd={(closure) => void state.addClosure(closure)}
          onRemove={(closure) => void state.removeClosure(closure)}
        />
      </Section>
      <Section id="counting" title="Counting weeks">
        <label className="choice">
          <input
            type="checkbox"
            checked={habits.streaks}
            onChange={(event) => void state.change({ streaks: event.target.checked })}
          />
          <span>Count the weeks that met their goal, and how many in a row</span>
        </label>
        <p className="hint">
          Four met weeks earn a freeze, two at most. A second empty week in a row spends one by itself. Off,
          every trace of this is gone; the lamps stay.
        </p>
      </Section>
      <Section id="speaking" title="When Porchlight may speak">
        <label className="choice">
          <input
            type="checkbox"
            checked={habits.badge}
            onChange={(event) => void state.change({ badge: event.target.checked })}
          />
          <span>Show the days of a silence on the lamp in the toolbar, or ↩ where answers may wait</span>
        </label>
        <label className="choice">
          <input
            type="checkbox"
            checked={habits.notifications}
            onChange={(event) => void state.setNotifications(event.target.checked)}
          />
          <span>Remind me with a notification of the browser</span>
        </label>
        {habits.notificationsTaken && (
          <output className="habit-taken">
            The browser’s permission to show notifications was taken back, so this box is off and nothing
            reminds you. All else is as it was. Tick it to allow them again.
          </output>
        )}
        <p className="hint">
          Two a week at most, one a day, never on a day with a post, never while you are closed. Two that go
          by unanswered halve them; four end them.
        </p>
        <QuietTimes quiet={habits.quiet} onChange={(quiet) => void state.change({ quiet })} />
      </Section>
    </>
  );
}
