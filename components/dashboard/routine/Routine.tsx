import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Troubles } from '@/components/shared/Troubles';
import { networkNames, type Network } from '@/lib/model/network';
import { sayRoutine, type RoutineStep } from '@/lib/rhythm/routine';
import type { RoutineState, RoutineStore } from '@/lib/state/routine';
import { Section } from '../Section';
import { RunningStep } from './RunningStep';
import { sayLength } from './say-length';

export interface RoutineProps {
  readonly store: RoutineStore;
  readonly readNow: () => number;
  /** opens the network where a post is written */
  readonly onWrite: (network: Network) => void;
  /** opens the list of those who may be waiting */
  readonly onAnswers: () => void;
}

const choices = [5, 10, 12, 15, 20, 30];

/** So many minutes a day: what fits into them, one step at a time, with the clock beside it. */
export function Routine({ store, ...doors }: RoutineProps) {
  const state = useStore(store);
  const { load } = state;
  useEffect(() => void load(), [load]);
  return (
    <Section id="routine" title="Your minutes">
      <Troubles sentences={state.troubles} />
      {state.stage === 'ready' && <Ahead state={state} />}
      {state.stage === 'running' && <RunningStep key={state.behind.length} state={state} {...doors} />}
      {state.stage === 'over' && <Over state={state} />}
    </Section>
  );
}

function Ahead({ state }: { readonly state: RoutineState }) {
  const { minutes, steps, choose, start } = state;
  const all = [...new Set([...choices, minutes])].toSorted((one, other) => one - other);
  return (
    <>
      <p>
        <b>{sayRoutine(minutes, steps)}.</b>
      </p>
      <ol className="routine-steps" aria-label="What fits in">
        {steps.map((step, index) => (
          <li key={index}>
            {stepNames[step.what]} <span className="soft">about {sayLength(step.seconds)}</span>
          </li>
        ))}
      </ol>
      <div className="row">
        <button type="button" className="button button-primary" onClick={start}>
          Start
        </button>
        <label>
          I have{' '}
          <select value={minutes} onChange={({ target }) => choose(Number(target.value))}>
            {all.map((one) => (
              <option key={one} value={one}>
                {one} minutes
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="soft">
        Porchlight times each step and plans the next sitting by what yours really take. It stays in this
        browser.
      </p>
    </>
  );
}

function Over({ state }: { readonly state: RoutineState }) {
  const { behind, minutes, load } = state;
  const took = behind.reduce((sum, { seconds }) => sum + seconds, 0);
  const done = behind.filter((step) => step.done).length;
  return (
    <>
      <p aria-live="polite">
        <b>
          {done === 0
            ? 'Nothing done this time.'
            : `Done: ${done} of ${behind.length}, in ${sayLength(took)}.`}
        </b>{' '}
        {took > minutes * 60
          ? `That was more than ${minutes} minutes; the next sitting is planned by it.`
          : 'That is enough for today.'}
      </p>
      <button type="button" className="button" onClick={() => void load()}>
        Another sitting
      </button>
    </>
  );
}

/** What a step asks for, in words. */
export const stepNames: Readonly<Record<RoutineStep['what'], string>> = {
  answer: 'Answer somebody who wrote to you',
  look: 'Look whether anybody wrote',
  post: 'Post one thing',
};

/** The button that leads to a step's place, where there is one. */
export function sayWhere(what: RoutineStep['what'], network: Network | null): string | null {
  if (what === 'answer') return 'Who may be waiting';
  return network && (what === 'post' ? `Write on ${networkNames[network]}` : `Open ${networkNames[network]}`);
}
