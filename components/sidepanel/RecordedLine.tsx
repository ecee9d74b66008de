import { useEffect, useRef } from 'react';
import { sayDate, sayTime } from '@/components/shared/say-date';
import { civilDateAt } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import { networkNames } from '@/lib/model/network';
import type { Recorded } from '@/lib/state/panel';

interface Props {
  readonly recorded: Recorded;
  readonly clock: Clock;
  readonly onUndo: () => void;
}

/** Says what was kept, with the way back. Takes the focus that the pressed button had. */
export function RecordedLine({ recorded, clock, onUndo }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  const { draft, at } = recorded;
  const date = civilDateAt(at, clock.zone);
  const day = date === clock.today ? 'today' : sayDate(date, clock.today);
  return (
    <div className="recorded">
      <p ref={line} tabIndex={-1}>
        Kept in your history: {networkNames[draft.network]}, {day} at {sayTime(at, clock.zone)}.
      </p>
      <button type="button" className="button" onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}
