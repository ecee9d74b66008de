import { goalRange } from '@/lib/model/plan';

const choices = Array.from(
  { length: goalRange.most - goalRange.least + 1 },
  (_, index) => goalRange.least + index,
);

interface Props {
  readonly label: string;
  readonly value: number;
  readonly onChange: (perWeek: number) => void;
  /** id of an element that says more */
  readonly describedBy?: string;
}

/** How many posts a week, 1 to 7: a list, so that no wrong answer can be typed. */
export function GoalSelect({ label, value, onChange, describedBy }: Props) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select
        value={value}
        aria-describedby={describedBy}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice === 1 ? '1 post a week' : `${choice} posts a week`}
          </option>
        ))}
      </select>
    </label>
  );
}
