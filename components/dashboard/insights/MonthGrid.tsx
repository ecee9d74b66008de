import { Fragment } from 'react';
import { sayShort } from '@/components/shared/say-number';
import { markMonths } from './month-marks';
import { sayMonth } from './say-month';

interface Props {
  readonly months: readonly string[];
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

/** A row for each name, a cell for each month, darker where there were more. */
export function MonthGrid({ months, rows }: Props) {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return (
    <div className="mix">
      <span className="mix-name" />
      {markMonths(months).map(({ month, year }) => (
        <span key={month} className="mix-month">
          {sayMonth(month)}
          <br />
          {year}
        </span>
      ))}
      {rows.map(({ name, counts }) => (
        <Fragment key={name}>
          <span className="mix-name">{name}</span>
          {counts.map((count, index) => (
            <span
              key={months[index]}
              className="mix-cell"
              style={{ '--share': `${Math.round((70 * count) / most)}%` } as object}
            >
              {count > 0 && sayShort(count)}
            </span>
          ))}
        </Fragment>
      ))}
    </div>
  );
}
