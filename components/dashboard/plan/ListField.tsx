import { useState } from 'react';
import { TextField } from '@/components/shared/TextField';
import { splitNames } from '@/lib/state/welcome-answers';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  readonly hint?: string;
  readonly onChange: (value: string[]) => void;
}

/** A few names in one line, parted by commas. What is typed may end in a comma; the plan holds only the names. */
export function ListField({ label, value, hint = 'Parted by commas', onChange }: Props) {
  const [typed, setTyped] = useState(value.join(', '));
  // After an undo the plan's words are not the typed ones any more.
  const isTyped = splitNames(typed).join('\n') === value.join('\n');
  return (
    <TextField
      label={label}
      value={isTyped ? typed : value.join(', ')}
      hint={hint}
      onChange={(next) => {
        setTyped(next);
        onChange(splitNames(next));
      }}
    />
  );
}
