import { useId, useState, type FormEvent } from 'react';

interface Props {
  readonly isSaving: boolean;
  readonly onSave: (as: 'json' | 'csv', passphrase: string) => void;
}

/** Two kinds of file, and a lock for the one that can be restored. */
export function SaveForm({ isSaving, onSave }: Props) {
  const [isLocked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const id = useId();
  const isReady = !isSaving && (!isLocked || passphrase !== '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    onSave('json', isLocked ? passphrase : '');
    setPassphrase('');
  };
  return (
    <form className="backup-form" onSubmit={submit}>
      <label className="choice">
        <input type="checkbox" checked={isLocked} onChange={(event) => setLocked(event.target.checked)} />
        Lock the file with a passphrase
      </label>
      {isLocked && (
        <div className="field">
          <label className="field-label" htmlFor={id}>
            Passphrase
          </label>
          <input
            id={id}
            type={isShown ? 'text' : 'password'}
            autoComplete="new-password"
            value={passphrase}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setPassphrase(event.target.value)}
          />
          <p className="hint" id={`${id}-hint`}>
            Write it down. Without it nobody opens the file again, we included. Four words of your own are
            good.
          </p>
          <label className="choice">
            <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
            Show what I type
          </label>
        </div>
      )}
      <div className="row">
        <button type="submit" className="button button-primary" disabled={!isReady}>
          Save a backup
        </button>
        <button type="button" className="button" disabled={isSaving} onClick={() => onSave('csv', '')}>
          Save posts as a table (CSV)
        </button>
        <output className="soft">{isSaving ? 'Writing the file…' : ''}</output>
      </div>
      <p className="hint">The table opens in any spreadsheet. Only the backup can be restored.</p>
    </form>
  );
}
