import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { sayDate } from '@/components/shared/say-date';
import { sayCount } from '@/components/shared/say-number';
import type { BackupState } from '@/lib/state/backup';
import { ProgressLine } from '../bring-in/ProgressLine';
import { Section } from '../Section';

interface Props {
  readonly state: BackupState;
}

/** Back from a file: choose it, see what is in it, then say how. */
export function Restore({ state }: Props) {
  const { stage } = state;
  return (
    <Section id="restore" title="Have it back">
      {(stage === 'choosing' || stage === 'opening') && <Choose state={state} />}
      {(stage === 'locked' || stage === 'unlocking') && <Unlock state={state} />}
      {stage === 'looking' && <Look state={state} />}
      {stage === 'restoring' && <ProgressLine label={`Restoring ${state.fileName}`} {...state.progress} />}
      {stage === 'restored' && <Restored state={state} />}
    </Section>
  );
}

function Choose({ state }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p>Choose a backup from this computer or another. You see what is in it before anything changes.</p>
      <button
        type="button"
        className="button"
        disabled={state.stage === 'opening'}
        onClick={() => input.current?.click()}
      >
        Choose a backup
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Choose a backup"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void state.open(file, file.name);
          event.target.value = '';
        }}
      />
    </>
  );
}

/** Takes the focus, and keeps what was typed when it was wrong: a letter may be all that is missing. */
function Unlock({ state }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase !== '' && state.stage === 'locked') void state.unlock(passphrase);
  };
  return (
    <form className="backup-form" onSubmit={submit}>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          The passphrase of {state.fileName}
        </label>
        <input
          ref={field}
          id={id}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </div>
      <div className="row">
        <button type="submit" className="button button-primary" disabled={passphrase === ''}>
          Open
        </button>
        <button type="button" className="button" onClick={state.startOver}>
          Choose another file
        </button>
      </div>
    </form>
  );
}

/** Takes the focus, so that a reader of screens hears what is in the file. */
function Look({ state }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { summary, clock, restore } = state;
  if (summary === null) return null;
  const { business, posts, from, to, others, unreadable, here, madeOn } = summary;
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        In {state.fileName}
      </h3>
      <ul className="skips">
        <li>
          {business ? `The backup of ${business}, made` : 'A backup made'} on {sayDate(madeOn, clock.today)}
        </li>
        <li>
          {sayCount(posts, 'post')}
          {from && to && `, from ${sayDate(from, clock.today)} to ${sayDate(to, clock.today)}`}
        </li>
        {others > 0 && (
          <li>{sayCount(others, 'other entry', 'other entries')}: answers, reviews, imports and the like</li>
        )}
        {unreadable > 0 && (
          <li>{sayCount(unreadable, 'entry', 'entries')} that cannot be read; they stay in the file</li>
        )}
      </ul>
      <p>
        {here === 0
          ? 'There are no posts here yet.'
          : `Here are ${sayCount(here, 'post')} now. Adding keeps them and your settings, and brings in what is missing.`}
      </p>
      <div className="row">
        <button
          type="button"
          className="button button-primary"
          onClick={() => void restore(here === 0 ? 'replace' : 'merge')}
        >
          {here === 0 ? 'Restore it' : 'Add it to what is here'}
        </button>
        {here > 0 && (
          <button type="button" className="button button-danger" onClick={() => void restore('replace')}>
            Replace what is here
          </button>
        )}
        <button type="button" className="button" onClick={state.startOver}>
          Leave it
        </button>
      </div>
      {here > 0 && (
        <p className="hint">
          Replacing takes out everything that is here and not in the backup. It cannot be undone.
        </p>
      )}
    </>
  );
}

function Restored({ state }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        It is back
      </h3>
      <p>
        {state.posts === null
          ? 'Your posts are there.'
          : `There are ${sayCount(state.posts, 'post')} here now.`}
      </p>
      <div className="row">
        <a className="button button-primary" href="#history">
          Look at your history
        </a>
        <button type="button" className="button" onClick={state.startOver}>
          Choose another backup
        </button>
      </div>
    </>
  );
}
