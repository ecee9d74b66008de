import { useEffect, useRef, useState } from 'react';
import type { RoutineState } from '@/lib/state/routine';
import { stepNames, sayWhere, type RoutineProps } from './Routine';
import { sayClock, sayLength } from './say-length';

interface Props extends Omit<RoutineProps, 'store'> {
  readonly state: RoutineState;
}

/** The step at hand, with the clock of the whole sitting; nothing is counted down and nothing rings. */
export function RunningStep({ state, readNow, onWrite, onAnswers }: Props) {
  const { steps, behind, network, startedAt, minutes, next, stop } = state;
  const step = steps[behind.length];
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with its step; whoever listens is told the next one.
  useEffect(() => title.current?.focus(), []);
  if (!step) return null;
  const where = sayWhere(step.what, network);
  const go = () => {
    if (step.what === 'answer') onAnswers();
    else if (network) onWrite(network);
  };
  return (
    <>
      <p className="soft">
        Step {behind.length + 1} of {steps.length} · <Elapsed since={startedAt} readNow={readNow} /> of{' '}
        {minutes}:00
      </p>
      <h3 ref={title} tabIndex={-1}>
        {stepNames[step.what]}
      </h3>
      <p className="soft">This takes you about {sayLength(step.seconds)}.</p>
      <div className="row">
        {where && (
          <button type="button" className="button" onClick={go}>
            {where}
          </button>
        )}
        <button type="button" className="button button-primary" onClick={() => void next(true)}>
          Done
        </button>
        <button type="button" className="button button-quiet" onClick={() => void next(false)}>
          Leave it out
        </button>
        <button type="button" className="button button-quiet" onClick={() => void stop()}>
          Stop here
        </button>
      </div>
    </>
  );
}

function Elapsed({ since, readNow }: { readonly since: number; readonly readNow: () => number }) {
  const [now, setNow] = useState(readNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(readNow()), 1_000);
    return () => clearInterval(timer);
  }, [readNow]);
  return <span role="timer">{sayClock((now - since) / 1_000)}</span>;
}
