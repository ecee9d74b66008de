import type { Habits } from '@/lib/model/habits';

interface Props {
  readonly quiet: Habits['quiet'];
  readonly onChange: (quiet: Habits['quiet']) => void;
}

const sides = [
  ['from', 'Quiet from'],
  ['to', 'until'],
] as const;

/** Between these times no notification is shown. */
export function QuietTimes({ quiet, onChange }: Props) {
  return (
    <div className="habit-form">
      {sides.map(([side, label]) => (
        <label key={side} className="field">
          <span className="field-label">{label}</span>
          <input
            type="time"
            value={quiet[side]}
            required
            onChange={(event) => {
              if (event.target.value !== '') onChange({ ...quiet, [side]: event.target.value });
            }}
          />
        </label>
      ))}
    </div>
  );
}
