import { useState, type FormEvent } from 'react';
import { TextField } from '@/components/shared/TextField';
import { isCivilDate } from '@/lib/model/civil-date';
import { calendarYears } from '@/lib/plan/occasions/day-pattern';
import { listOfferedDays } from '@/lib/plan/occasions/list-occasions';
import type { OccasionsState } from '@/lib/state/occasions';

const nothing = { name: '', date: '', yearly: false };

/** A day of the calendar, or one of the owner's own. */
export function AddOccasion({ state }: { readonly state: OccasionsState }) {
  const [own, setOwn] = useState(nothing);
  const [chosen, choose] = useState('');
  const offered = listOfferedDays(state.plan);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void state.addOwn({ ...own, name: own.name.trim() });
    setOwn(nothing);
  };
  return (
    <section className="card section" aria-labelledby="add-occasion">
      <h2 id="add-occasion">Another day</h2>
      <form className="add-day" onSubmit={submit}>
        <TextField
          label="A day of your own"
          value={own.name}
          hint="Your anniversary, the street fair, a workshop"
          onChange={(name) => setOwn({ ...own, name })}
        />
        <label className="field">
          <span className="field-label">On</span>
          <input
            type="date"
            value={own.date}
            onChange={(event) => setOwn({ ...own, date: event.target.value })}
          />
        </label>
        <label className="choice">
          <input
            type="checkbox"
            checked={own.yearly}
            onChange={(event) => setOwn({ ...own, yearly: event.target.checked })}
          />
          <span>Every year</span>
        </label>
        <button type="submit" className="button" disabled={own.name.trim() === '' || !isCivilDate(own.date)}>
          Add your day
        </button>
      </form>
      <div className="row">
        <label className="field">
          <span className="field-label">A day of the calendar</span>
          <select value={chosen} onChange={(event) => choose(event.target.value)}>
            <option value="">Choose one</option>
            {offered.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button"
          disabled={chosen === ''}
          onClick={() => {
            void state.addDay(chosen);
            choose('');
          }}
        >
          Add the day
        </button>
      </div>
      <p className="hint">
        The calendar knows 45 countries until {calendarYears.to}. Days that follow the moon may differ by one
        where they are announced by sight.
      </p>
    </section>
  );
}
