import { useMemo, useState, type KeyboardEvent } from 'react';
import { sayDate } from '@/components/shared/say-date';
import { sayCount } from '@/components/shared/say-number';
import { weekdayNames } from '@/components/shared/weekday-names';
import { addDays, type CivilDate, type Weekday } from '@/lib/model/civil-date';
import { layOutYear, longestGap, type YearDay } from './lay-out-year';

interface Props {
  /** the channel's */
  readonly name: string;
  readonly days: ReadonlyMap<CivilDate, number>;
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  readonly today: CivilDate;
  readonly onDay: (civilDate: CivilDate) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -7, ArrowRight: 7 };
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** Weeks as columns, days as cells. Arrows go by day and week, Enter lists a day's posts; a sentence says it in words. */
export function YearGrid({ name, days, period, today, onDay }: Props) {
  const weeks = useMemo(() => layOutYear(days, period, today), [days, period, today]);
  const [current, setCurrent] = useState<CivilDate | null>(null);
  const all = weeks.flat();
  const holder = current ?? all.findLast((day) => day.count > 0)?.date ?? all.at(-1)?.date;
  const move = (event: KeyboardEvent<HTMLElement>, date: CivilDate) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = addDays(date, step);
    if (!all.some((day) => day.date === next)) return;
    setCurrent(next);
    event.currentTarget.closest('table')?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  };
  return (
    <figure className="year">
      <figcaption>
        <b>{name}</b> <span className="soft">{sayYear(days, all, today)}</span>
      </figcaption>
      <div className="year-box">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the pattern of a grid: arrows go from cell to cell */}
        <table role="grid" aria-label={`${name}, day by day`}>
          <tbody>
            {weekdays.map((weekday) => (
              <tr key={weekday}>
                <th scope="row">{weekday % 2 === 1 ? weekdayNames[weekday].slice(0, 3) : ''}</th>
                {weeks.map((week, index) => {
                  const day = week[weekday - 1];
                  return day?.isInside ? (
                    <Day
                      key={day.date}
                      day={day}
                      today={today}
                      isHolder={day.date === holder}
                      onDay={onDay}
                      move={move}
                    />
                  ) : (
                    <td key={`none-${index}`} aria-hidden="true" />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

interface DayProps {
  readonly day: YearDay;
  readonly today: CivilDate;
  readonly isHolder: boolean;
  readonly onDay: (civilDate: CivilDate) => void;
  readonly move: (event: KeyboardEvent<HTMLElement>, date: CivilDate) => void;
}

function Day({ day, today, isHolder, onDay, move }: DayProps) {
  const { date, count, isGap } = day;
  const said = count > 0 ? sayCount(count, 'post') : isGap ? 'no post, in a gap' : 'no post';
  return (
    <td>
      <button
        type="button"
        className={`day day-${Math.min(count, 3)} ${isGap ? 'day-gap' : ''}`}
        data-date={date}
        tabIndex={isHolder ? 0 : -1}
        aria-label={`${sayDate(date, today)}: ${said}`}
        title={`${sayDate(date, today)}: ${said}`}
        onClick={() => count > 0 && onDay(date)}
        onKeyDown={(event) => move(event, date)}
      />
    </td>
  );
}

function sayYear(days: ReadonlyMap<CivilDate, number>, all: readonly YearDay[], today: CivilDate): string {
  const posts = [...days.values()].reduce((sum, count) => sum + count, 0);
  if (posts === 0) return 'no post in this time.';
  const gap = longestGap(all);
  const on = `${sayCount(posts, 'post')} on ${sayCount(days.size, 'day')}.`;
  if (gap === null) return `${on} No gap of nine days or more.`;
  return `${on} The longest gap: ${sayCount(gap.days, 'day')}, ${sayDate(gap.from, today)} to ${sayDate(gap.to, today)}.`;
}
