import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly done: number;
  readonly all: number;
  /** absent where it cannot be stopped */
  readonly onStop?: () => void;
}

/** A bar that says what it measures, with a way to stop. */
export function ProgressLine({ label, done, all, onStop }: Props) {
  const id = useId();
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={Math.max(all, 1)} {...(all > 0 && { value: Math.min(done, all) })} />
      {onStop && (
        <button type="button" className="button" onClick={onStop}>
          Stop
        </button>
      )}
    </div>
  );
}
