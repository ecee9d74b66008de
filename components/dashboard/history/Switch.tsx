interface Props<T extends string> {
  readonly label: string;
  readonly choices: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A few buttons of which one is pressed. */
export function Switch<T extends string>({ label, choices, value, onChange }: Props<T>) {
  return (
    <fieldset className="switch">
      <legend className="unseen">{label}</legend>
      {choices.map(([choice, name]) => (
        <button
          key={choice}
          type="button"
          className="button"
          aria-pressed={choice === value}
          onClick={() => onChange(choice)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
