import { useState } from 'react';
import { setComposer } from '../app/world';
import { Dialog } from './Dialog';

const months = Array.from({ length: 12 }, (_, month) =>
  new Date(2026, month, 1).toLocaleString('en', { month: 'long' }),
);

interface Chosen {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly hour: number;
  readonly minute: number;
  readonly half: number;
}

/** Six selects and a confirmation, in a dialog of its own above the composer's. */
export function SchedulePicker({ onDone }: { readonly onDone: () => void }) {
  const [chosen, setChosen] = useState(() => tomorrowAtNine());
  const choose = (field: keyof Chosen, value: number) => setChosen({ ...chosen, [field]: value });
  const [year] = useState(() => new Date().getFullYear());
  const fields: readonly [keyof Chosen, string, readonly [number, string][]][] = [
    ['month', 'Month', months.map((name, index) => [index, name])],
    ['day', 'Day', numbers(1, 31)],
    ['year', 'Year', numbers(year, year + 2)],
    ['hour', 'Hour', numbers(1, 12)],
    ['minute', 'Minute', numbers(0, 59)],
    [
      'half',
      'AM/PM',
      [
        [0, 'AM'],
        [1, 'PM'],
      ],
    ],
  ];
  return (
    <Dialog title="Schedule" onEscape={onDone}>
      <div className="bar">
        <button type="button" className="icon" data-testid="app-bar-back" aria-label="Back" onClick={onDone}>
          ←
        </button>
        <button
          type="button"
          className="primary"
          data-testid="scheduledConfirmationPrimaryAction"
          onClick={() => {
            setComposer('modal', { scheduledAt: toDate(chosen) });
            onDone();
          }}
        >
          Confirm
        </button>
      </div>
      <div className="picker">
        {fields.map(([field, label, options], index) => (
          <label key={field}>
            {label}
            <select
              id={`SELECTOR_${index + 1}`}
              value={chosen[field]}
              onChange={(event) => choose(field, Number(event.target.value))}
            >
              {options.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </Dialog>
  );
}

function numbers(from: number, to: number): readonly [number, string][] {
  return Array.from({ length: to - from + 1 }, (_, index) => [from + index, String(from + index)]);
}

function tomorrowAtNine(): Chosen {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  return { month: day.getMonth(), day: day.getDate(), year: day.getFullYear(), hour: 9, minute: 0, half: 0 };
}

function toDate({ year, month, day, hour, minute, half }: Chosen): Date {
  return new Date(year, month, day, (hour % 12) + half * 12, minute);
}
