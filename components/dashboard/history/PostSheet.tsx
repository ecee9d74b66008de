import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { sayDate, sayTime } from '@/components/shared/say-date';
import { kindNames, kinds } from '@/lib/model/kind';
import { networkNames } from '@/lib/model/network';
import type { Post } from '@/lib/model/post';
import type { HistoryStore } from '@/lib/state/history';
import { AmountField } from './AmountField';
import { Choice } from './Choice';
import { goalChoices, segmentChoices } from './plan-choices';
import { resultNames } from './result-names';
import { withResult } from './with-result';

interface Props {
  readonly post: Post;
  readonly store: HistoryStore;
}

/** One post in full, in a dialog: its kind, goal and segment, what came back, and the way out of the history. */
export function PostSheet({ post, store }: Props) {
  const { clock, open, remove } = useStore(store);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    // The browser hands focus back to what opened a dialog only while it is still open itself.
    return () => (opener instanceof HTMLElement ? opener.focus() : undefined);
  }, []);
  const when = `${sayDate(post.civilDate, clock.today)}, ${sayTime(post.instant, post.zone)}`;
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="sheet-title" onClose={() => open(null)}>
      <div className="row sheet-head">
        <h3 id="sheet-title">
          {networkNames[post.network]}, {when}
        </h3>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Done
        </button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <p className="sheet-words" tabIndex={0}>
        {post.text || 'A post without words.'}
      </p>
      <Fields post={post} store={store} />
      <div className="row">
        {post.permalink?.startsWith('https://') && (
          <a className="button" href={post.permalink} target="_blank" rel="noreferrer">
            Open on {networkNames[post.network]}
          </a>
        )}
        <button type="button" className="button button-danger" onClick={() => void remove([post.id])}>
          Delete
        </button>
        <span className="soft">Out of this history only; it stays on {networkNames[post.network]}.</span>
      </div>
    </dialog>
  );
}

const kindChoices = [...kinds, 'other' as const].map((kind) => [kind, kindNames[kind]] as const);

function Fields({ post, store }: Props) {
  const { plan, clock, change } = useStore(store);
  return (
    <>
      <div className="filter-fields">
        <label className="field">
          <span className="field-label">Kind</span>
          <select
            value={post.kind}
            onChange={({ target }) => {
              const kind = kindChoices.find(([id]) => id === target.value)?.[0];
              if (kind) void change(post.id, { kind });
            }}
          >
            {kindChoices.map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
          <span className="hint">{post.kindBy === 'owner' ? 'As you said.' : 'As the coach reads it.'}</span>
        </label>
        <Choice
          label="Goal"
          none="none"
          choices={goalChoices(post.goal)}
          value={post.goal}
          onChange={(goal) => void change(post.id, { goal: goal ?? null })}
        />
        <Choice
          label="For whom"
          none="everybody"
          choices={segmentChoices(plan, post.segment)}
          value={post.segment}
          onChange={(segment) => void change(post.id, { segment: segment ?? null })}
        />
      </div>
      <fieldset>
        <legend className="field-label">What came back</legend>
        <div className="amounts">
          {resultNames.map(({ id, name }) => (
            <label key={id}>
              <span className="soft">{name}</span>
              <AmountField
                label={name}
                value={post.results?.[id]}
                onSave={(value) =>
                  void change(post.id, { results: withResult(post.results, { id, value, now: clock.now }) })
                }
              />
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
