import { usualMinutes } from '@/lib/rhythm/routine';
import type { PopupProps } from './Popup';

interface Props extends Pick<PopupProps, 'onOpen'> {
  /** minutes a day the plan has for this; undefined where it does not say */
  readonly minutes: number | undefined;
  /** the last day of the week, on which it can be looked back on */
  readonly isWeekEnd: boolean;
}

/** The ways to what takes longer than a glance: the day's few minutes, and once a week the look back. */
export function SittingDoors({ minutes = usualMinutes, isWeekEnd, onOpen }: Props) {
  return (
    <div className="row">
      <button type="button" className="button button-quiet" onClick={() => onOpen('dashboard', 'routine')}>
        What fits into {minutes} minutes
      </button>
      {isWeekEnd && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => onOpen('dashboard', 'week-review')}
        >
          Look back on the week
        </button>
      )}
    </div>
  );
}
