import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Troubles } from '@/components/shared/Troubles';
import { kindNames } from '@/lib/model/kind';
import type { KindQuarter, QuarterReview } from '@/lib/rhythm/review-quarter';
import type { QuarterStore } from '@/lib/state/quarter';
import { Section } from '../Section';
import { ChannelCard } from './ChannelCard';
import { sayQuarter, sayReturns } from './say-quarter';

/** As far back as it is worth looking from here; the history has the rest. */
const mostBack = 7;

/** One page for one quarter: planned, happened, brought, and what to change. Made to be printed, too. */
export function ThisQuarter({ store }: { readonly store: QuarterStore }) {
  const state = useStore(store);
  const { show, back, review, changed } = state;
  useEffect(() => void show(0), [show]);
  return (
    <Section id="quarter" title={review ? sayQuarter(review) : 'This quarter'}>
      <Troubles sentences={state.troubles} />
      <div className="row quarter-turn">
        <button
          type="button"
          className="button"
          disabled={back >= mostBack}
          onClick={() => void show(back + 1)}
        >
          The quarter before
        </button>
        <button type="button" className="button" disabled={back === 0} onClick={() => void show(back - 1)}>
          The quarter after
        </button>
        <button type="button" className="button" onClick={() => print()}>
          Print this page
        </button>
      </div>
      <div aria-live="polite">
        {changed && (
          <p className="row quarter-changed">
            <span>{changed.sentence}</span>
            <button type="button" className="button" onClick={() => void state.undo()}>
              Undo
            </button>
          </p>
        )}
      </div>
      {review && <Channels review={review} isRunning={back === 0} state={state} />}
      {review && <Kinds kinds={review.kinds} />}
    </Section>
  );
}

interface ChannelsProps {
  readonly review: QuarterReview;
  readonly isRunning: boolean;
  readonly state: Pick<ReturnType<QuarterStore['getState']>, 'setGoal' | 'drop'>;
}

function Channels({ review, isRunning, state }: ChannelsProps) {
  if (review.channels.length === 0)
    return <p className="soft">Your plan has no channel yet, so there is nothing to look back on.</p>;
  return (
    <div className="quarter-channels">
      {review.channels.map((one) => (
        <ChannelCard
          key={one.channel.id}
          of={one}
          isRunning={isRunning}
          onGoal={(perWeek) => void state.setGoal(one, perWeek)}
          onDrop={() => void state.drop(one)}
        />
      ))}
    </div>
  );
}

function Kinds({ kinds }: { readonly kinds: readonly KindQuarter[] }) {
  return (
    <>
      <h3>What brought most, by kind of post</h3>
      {kinds.length === 0 ? (
        <p className="soft">
          Three posts of a kind with results are needed to tell. Note results in the history: what a post
          brought, in a minute a week.
        </p>
      ) : (
        <ol className="quarter-kinds">
          {kinds.map((one) => (
            <li key={one.kind}>
              <b>{kindNames[one.kind]}</b> <span className="soft">· {sayReturns(one)}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
