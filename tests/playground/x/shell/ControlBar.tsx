import type { Modes } from '../app/modes';
import { releaseHeld } from '../app/send';
import { useWorld } from '../app/world';

/** The playground's own bar: what the stand-in should do next. Not a part of X. */
export function ControlBar() {
  const modes = useWorld((world) => world.modes);
  const set = (change: Partial<Modes>) => useWorld.setState({ modes: { ...modes, ...change } });
  return (
    <aside className="control-bar" aria-label="Playground" dir="ltr">
      <b>Playground</b>
      <Choice
        label="Theme"
        value={modes.theme}
        of={['light', 'dim', 'black']}
        onChange={(theme) => set({ theme })}
      />
      <Choice
        label="Language"
        value={modes.language}
        of={['en', 'de', 'pt', 'ar']}
        onChange={(language) => set({ language })}
      />
      <Choice
        label="Next post fails"
        value={modes.fail}
        of={['none', 'next', 'partial', 'always']}
        onChange={(fail) => set({ fail })}
      />
      <Choice
        label="Undo, seconds"
        value={String(modes.undo)}
        of={['0', '1', '5', '20']}
        onChange={(undo) => set({ undo: Number(undo) })}
      />
      <Switch label="Premium" on={modes.premium} onChange={(premium) => set({ premium })} />
      <Switch label="Mobile" on={modes.touch} onChange={(touch) => set({ touch })} />
      <Switch label="Same test ids" on={modes.repeatIds} onChange={(repeatIds) => set({ repeatIds })} />
      <Switch label="Hold sending" on={modes.hold} onChange={(hold) => set({ hold })} />
      {modes.hold && (
        <button type="button" onClick={releaseHeld}>
          Let go
        </button>
      )}
    </aside>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly of: readonly T[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, of, onChange }: ChoiceProps<T>) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value as T)}>
        {of.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
