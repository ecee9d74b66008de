import { sayDate } from '@/components/shared/say-date';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Streak } from '@/lib/rhythm/streak';
import { weeksOfLongChart, weeksShown } from '@/lib/rhythm/summary';
import type { Week } from '@/lib/rhythm/weeks';

interface Props {
  /** oldest first, twelve or twenty-six of them at most */
  readonly weeks: readonly Week[];
  readonly frozen: Streak['frozen'];
  readonly today: CivilDate;
}

const bar = { width: 10, gap: 4, height: 24 } as const;
/** Twenty-six of these take the popup's width. */
const narrow = { width: 8, gap: 4, height: 24 } as const;

/** The last weeks as bars: full met, low and hollow missed, dashed closed, a dot for a freeze. The table says the same. */
export function WeekChart({ weeks, frozen, today }: Props) {
  const isLong = weeks.length > weeksShown;
  const size = isLong ? narrow : bar;
  const width = (isLong ? weeksOfLongChart : weeksShown) * (size.width + size.gap) - size.gap;
  return (
    <>
      <svg
        className="week-chart"
        width={width}
        height={bar.height + 2}
        viewBox={`-1 -1 ${width + 2} ${bar.height + 2}`}
        aria-hidden="true"
      >
        {weeks.map((week, index) => (
          <WeekBar
            key={week.from}
            week={week}
            size={size}
            x={index * (size.width + size.gap)}
            isFrozen={frozen.includes(week.from)}
          />
        ))}
      </svg>
      <div className="unseen">
        <table>
          <caption>Your last weeks, oldest first</caption>
          <thead>
            <tr>
              <th scope="col">Week of</th>
              <th scope="col">Posts</th>
              <th scope="col">Goal</th>
              <th scope="col">Result</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.from}>
                <th scope="row">{sayDate(week.from, today)}</th>
                <td>{week.counted}</td>
                <td>{week.goal}</td>
                <td>{sayOutcome(week, frozen.includes(week.from))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function WeekBar({
  week,
  size,
  x,
  isFrozen,
}: {
  readonly week: Week;
  readonly size: typeof bar | typeof narrow;
  readonly x: number;
  readonly isFrozen: boolean;
}) {
  const share = week.outcome === 'met' ? 1 : Math.min(0.75, week.counted / week.goal);
  const height = Math.max(5, Math.round(share * bar.height));
  return (
    <g className={`week week-${week.outcome}`}>
      <rect x={x} y={bar.height - height} width={size.width} height={height} rx={2} />
      {isFrozen && <circle cx={x + size.width / 2} cy={bar.height - height - 6} r={2.5} />}
    </g>
  );
}

function sayOutcome(week: Week, isFrozen: boolean): string {
  if (week.outcome === 'met') return 'met';
  if (week.outcome === 'paused') return 'closed';
  return isFrozen ? 'kept by a freeze' : 'not met';
}
