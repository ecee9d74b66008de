import { useEffect, useRef } from 'react';
import { networkNames } from '@/lib/model/network';
import type { BringInState } from '@/lib/state/bring-in';
import { ProgressLine } from './ProgressLine';
import { sayRun } from './say-import';

/** How the import went, and how far the coach has read what came in. Takes the focus. */
export function Stored({ state }: { readonly state: BringInState }) {
  const { storing, unread } = state;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const isWhole = storing.every((run) => run.state === 'done');
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        {isWhole ? 'Your posts are in' : 'Stopped half way'}
      </h3>
      {storing.map((run) => (
        <p key={run.id}>
          {run.account ? `${networkNames[run.network]}, ${run.account}` : networkNames[run.network]}:{' '}
          {lowerFirst(sayRun(run))}
        </p>
      ))}
      {!isWhole && (
        <p>What is in stays. Choose the same file again and it goes on; nothing comes in twice.</p>
      )}
      {unread !== null && unread.left > 0 && (
        <>
          <ProgressLine
            label="The coach reads them now, the newest first"
            done={unread.all - unread.left}
            all={unread.all}
          />
          <p className="hint">
            You can go on with something else; it also goes on when the browser starts again.
          </p>
        </>
      )}
      {unread?.left === 0 && <p>The coach has read all of them.</p>}
      <div className="row">
        <a className="button button-primary" href="#history">
          Look at your history
        </a>
        <button type="button" className="button" onClick={state.startOver}>
          Bring in more
        </button>
      </div>
    </>
  );
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
