import { useState, type FormEvent } from 'react';
import { sayDate } from '@/components/shared/say-date';
import { isCivilDate, type CivilDate } from '@/lib/model/civil-date';
import type { Closure } from '@/lib/model/plan';
import { isPast } from '@/lib/state/habits';

interface Props {
  readonly closures: readonly Closure[];
  readonly today: CivilDate;
  readonly onAdd: (closure: Closure) => void;
  readonly onRemove: (closure: Closure) => void;
}

/** Breaks that run or lie ahead, and one more. Those that are over stay with their weeks and are not listed. */
export function Closures({ closures, today, onAdd, onRemove }: Props) {
  const ahead = closures.filter((closure) => !isPast(closure, today));
  return (
    <>
      {ahead.length === 0 && <p className="soft">None planned.</p>}
      <ul className="habit-list">
        {ahead.map((closure) => (
          <li key={`${closure.from} ${closure.to}`}>
            <span>{say(closure, today)}</span>
            <button
              type="button"
              className="button"
              aria-label={`Take out ${say(closure, today)}`}
              onClick={() => onRemove(closure)}
            >
              Take out
            </button>
          </li>
        ))}
      </ul>
      <ClosureForm today={today} onAdd={onAdd} />
    </>
  );
}

function ClosureForm({ today, onAdd }: Pick<Props, 'today' | 'onAdd'>) {
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(today);
  const isRight = isCivilDate(from) && isCivilDate(to) && from <= to;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isRight) onAdd({ from, to });
  };
  return (
    <form className="habit-form" onSubmit={submit}>
      <label className="field">
        <span className="field-label">Closed from</span>
        <input type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
      </label>
      <label className="field">
        <span className="field-label">to, that day included</span>
        <input type="date" value={to} min={from} onChange={(event) => setTo(event.target.value)} />
      </label>
      <button type="submit" className="button" disabled={!isRight}>
        Add break
      </button>
    </form>
  );
}

function say({ from, to }: Closure, today: CivilDate): string {
  return from === to ? sayDate(from, today) : `${sayDate(from, today)} to ${sayDate(to, today)}`;
}
