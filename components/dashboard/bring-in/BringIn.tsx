import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { Troubles } from '@/components/shared/Troubles';
import { sayCount } from '@/components/shared/say-number';
import type { BringInState, BringInStore } from '@/lib/state/bring-in';
import { Section } from '../Section';
import { FileDrop } from './FileDrop';
import { HowToList } from './HowToList';
import { ProgressLine } from './ProgressLine';
import { ReadingCard } from './ReadingCard';
import { Runs } from './Runs';
import { Stored } from './Stored';
import { TableColumns } from './TableColumns';

export interface BringInProps {
  readonly store: BringInStore;
}

/** Brings in the posts of before Porchlight: choose a file, look at what is in it, then keep it. */
export function BringIn({ store }: BringInProps) {
  const state = useStore(store);
  const { stage, load, clock } = state;
  useEffect(() => void load(), [load]);
  return (
    <>
      <Section id="bring-in" title="Bring posts in">
        <Troubles sentences={state.troubles} />
        {stage === 'choosing' && (
          <>
            <p>
              The coach is worth what it remembers. Each network gives you your own posts as a file;
              Porchlight reads it here and shows you what is in it before anything is kept.
            </p>
            <FileDrop onFiles={(files) => void state.open(files)} />
            <HowToList />
          </>
        )}
        {stage === 'reading' && (
          <ProgressLine
            label={`Reading ${state.fileName}`}
            done={state.progress.read}
            all={state.progress.all}
            onStop={state.stop}
          />
        )}
        {stage === 'looking' && <Look state={state} />}
        {stage === 'storing' &&
          state.storing.map((run) => (
            <ProgressLine
              key={run.id}
              label={`Keeping ${sayCount(run.total, 'post')}`}
              done={run.added + run.known + run.removed}
              all={run.total}
              onStop={state.stop}
            />
          ))}
        {stage === 'stored' && <Stored state={state} />}
      </Section>
      {stage === 'choosing' && <Runs runs={state.runs} today={clock.today} zone={clock.zone} />}
    </>
  );
}

/** What is in the files, before anything is kept. Takes the focus, so that a reader of screens hears it. */
function Look({ state }: { readonly state: BringInState }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { found, aimed, openTables } = state;
  if (found === null) return null;
  const coming = aimed.reduce(
    (sum, { summary, target }) => sum + (target.kind === 'none' ? 0 : summary.posts),
    0,
  );
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        In {state.fileName}
      </h3>
      <p className="soft">Nothing is kept yet.</p>
      {found.problems.map((problem) => (
        <p key={problem} className="problem">
          {problem}
        </p>
      ))}
      {found.holdsBackup && (
        <p className="problem">
          This is a backup of Porchlight’s own. <a href="#backup">Restore it under Backup</a>.
        </p>
      )}
      {aimed.map((one, at) => (
        <ReadingCard
          // The order of readings never changes; one account may come twice.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          aimed={one}
          channels={state.plan.channels}
          today={state.clock.today}
          onAim={(target) => state.aim(at, target)}
        />
      ))}
      {openTables.map((at) => (
        <TableColumns
          key={at}
          table={found.tables[at]!}
          onUse={(choice, network) => void state.readTable(at, choice, network)}
        />
      ))}
      <div className="row">
        {coming > 0 && (
          <button type="button" className="button button-primary" onClick={() => void state.store()}>
            Keep {sayCount(coming, 'post')}
          </button>
        )}
        <button type="button" className="button" onClick={state.startOver}>
          Choose something else
        </button>
      </div>
    </>
  );
}
