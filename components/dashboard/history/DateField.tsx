import type { CivilDate } from '@/lib/model/civil-date';
import { isCivilDate } from '@/lib/model/civil-date';

interface Props {
  readonly label: string;
  readonly value: CivilDate | undefined;
  readonly onChange: (date: CivilDate | undefined) => void;
}

/** A date by the browser's own field; undefined while it is empty or not a date. */
export function DateField({ label, value, onChange }: Props) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        type="date"
        value={value ?? ''}
        onChange={({ target }) => onChange(isCivilDate(target.value) ? target.value : undefined)}
      />
    </label>
  );
}
