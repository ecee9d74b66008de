import { useState, type FormEvent } from 'react';
import { TextField } from '@/components/shared/TextField';
import { Section } from './Section';

interface Props {
  readonly onErase: () => void;
}

const word = 'erase';

/** Take everything along, or erase everything; the latter wants a typed word. */
export function Everything({ onErase }: Props) {
  const [typed, setTyped] = useState('');
  const isSure = typed.trim().toLowerCase() === word;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSure) return;
    setTyped('');
    onErase();
  };
  return (
    <Section id="everything" title="Take along or erase">
      <p>
        To take everything along in one file, <a href="#backup">save a backup</a>.
      </p>
      <form className="erase" onSubmit={submit}>
        <p>
          Erasing takes all posts, your plan and your consent out of this browser. It cannot be undone.
          Backups you saved stay where they are.
        </p>
        <TextField label={`Type “${word}” to be sure`} value={typed} onChange={setTyped} />
        <button type="submit" className="button button-danger" disabled={!isSure}>
          Erase everything
        </button>
      </form>
    </Section>
  );
}
