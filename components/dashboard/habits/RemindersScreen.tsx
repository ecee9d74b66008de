import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Section } from '@/components/dashboard/Section';
import { Troubles } from '@/components/shared/Troubles';
import { weekdayNames } from '@/components/shared/weekday-names';
import type { Slot } from '@/lib/model/habits';
import { networkNames } from '@/lib/model/network';
import { googleLink, linkKeepsClosedDays } from '@/lib/calendar/google-link';
import type { HabitsStore } from '@/lib/state/habits';
import { SlotForm } from './SlotForm';
import './habits.css';

/** Posting hours in the owner's own calendar: a file any calendar reads, or a link to Google's. */
export function RemindersScreen({ store }: { readonly store: HabitsStore }) {
  const state = useStore(store);
  const { habits, clock, plan } = state;
  useEffect(() => void store.getState().load(), [store]);
  if (state.stage === 'loading') return <p className="soft">One moment…</p>;
  const hasFile = habits.slots.length + habits.cancelled.length > 0;
  return (
    <>
      <Troubles sentences={state.troubles} />
      <Section id="slots" title="Posting hours">
        <p>Keep a time free each week, and let your own calendar remind you.</p>
        <ul className="habit-list">
          {habits.slots.map((slot) => (
            <li key={slot.id}>
              <span>{saySlot(slot)}</span>
              <a
                href={googleLink(slot, plan.closures, clock)}
                target="_blank"
                rel="noreferrer"
                aria-label={`Add ${saySlot(slot)} to Google Calendar`}
              >
                Add to Google Calendar
              </a>
              <button
                type="button"
                className="button"
                aria-label={`Take out ${saySlot(slot)}`}
                onClick={() => void state.removeSlot(slot.id)}
              >
                Take out
              </button>
            </li>
          ))}
        </ul>
        {habits.slots.some((slot) => linkKeepsClosedDays(slot, plan.closures, clock)) && (
          <p className="soft">
            Google’s link does not leave out the days of a planned break. The calendar file below does, and
            Google Calendar can import it.
          </p>
        )}
        <SlotForm
          networks={[...new Set(plan.channels.map(({ network }) => network))]}
          minutes={plan.minutesPerDay ?? 12}
          onAdd={(slot) => void state.addSlot(slot)}
        />
      </Section>
      {hasFile && (
        <Section id="calendar-file" title="For your calendar">
          <p>
            Open the file with your calendar. After a change here, take it again: the calendar updates what it
            has, and takes out what is gone. Days of planned breaks are left out.
          </p>
          <div className="row">
            <button
              type="button"
              className="button button-primary"
              onClick={() => void state.saveCalendar('publish')}
            >
              Save calendar file
            </button>
            <button type="button" className="button" onClick={() => void state.saveCalendar('cancel')}>
              Save a file that takes them all out
            </button>
          </div>
        </Section>
      )}
    </>
  );
}

function saySlot({ weekday, at, network, minutes }: Slot): string {
  return `${weekdayNames[weekday]} ${at}, ${networkNames[network]}, ${minutes} minutes`;
}
