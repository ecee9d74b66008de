interface Props<T extends string> {
  readonly label: string;
  readonly choices: readonly (readonly [T, string])[];
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
  /** what stands for no choice */
  readonly none?: string;
}

/** One of a list, or none of it. */
export function Choice<T extends string>({ label, choices, value, onChange, none = 'any' }: Props<T>) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => onChange(choices.find(([choice]) => choice === target.value)?.[0])}
      >
        <option value="">{none}</option>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
