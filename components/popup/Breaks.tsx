import { useId, useState } from 'react';
import { addDays, isCivilDate, type CivilDate } from '@/lib/model/civil-date';

interface Props {
  readonly today: CivilDate;
  /** the last day of the running week */
  readonly weekEnd: CivilDate;
  readonly isClosed: boolean;
  /** whether weeks and streaks are counted at all */
  readonly countsWeeks: boolean;
  /** closed from today to a day, that day included; null: open again */
  readonly onClose: (until: CivilDate | null) => void;
  readonly onCountWeeks: (counts: boolean) => void;
  readonly onOpenScreen: () => void;
}

/** Holidays, and leaving the counting be: each in two clicks. */
export function Breaks({ today, weekEnd, isClosed, countsWeeks, ...doors }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const act = (work: () => void) => () => {
    work();
    setIsOpen(false);
  };
  return (
    <section className="breaks" aria-label="Breaks">
      {isClosed && (
        <div className="row">
          <p>Closed today. Nothing is counted against you.</p>
          <button type="button" className="button" onClick={() => doors.onClose(null)}>
            Open again
          </button>
        </div>
      )}
      <button
        type="button"
        className="button button-quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        Closed for holidays, or no counting
      </button>
      {isOpen && (
        <div id={id} className="breaks-body">
          {!isClosed && (
            <>
              <button type="button" className="button" onClick={act(() => doors.onClose(weekEnd))}>
                Closed this week
              </button>
              <UntilForm today={today} onClose={(until) => act(() => doors.onClose(until))()} />
            </>
          )}
          <button type="button" className="button" onClick={act(() => doors.onCountWeeks(!countsWeeks))}>
            {countsWeeks ? 'Do not count my weeks' : 'Count my weeks again'}
          </button>
          <button type="button" className="button" onClick={doors.onOpenScreen}>
            Weeks and breaks
          </button>
        </div>
      )}
    </section>
  );
}

function UntilForm({
  today,
  onClose,
}: {
  readonly today: CivilDate;
  readonly onClose: (until: CivilDate) => void;
}) {
  const [until, setUntil] = useState(addDays(today, 14));
  const isRight = isCivilDate(until) && until >= today;
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight) onClose(until);
      }}
    >
      <label>
        Closed until{' '}
        <input type="date" min={today} value={until} onChange={(event) => setUntil(event.target.value)} />
      </label>
      <button type="submit" className="button" disabled={!isRight}>
        Close
      </button>
    </form>
  );
}
