import { Fragment } from 'react';
import { sayCount } from '@/components/shared/say-number';
import type { YearSummary } from '@/lib/insights/summarise-year';
import { kindNames } from '@/lib/model/kind';
import { Plot } from './Plot';
import { sayMonth } from './say-month';

interface Props {
  readonly year: YearSummary;
}

/** Kinds by month. */
export function MixPlot({ year }: Props) {
  const [first] = year.mix;
  const share = first ? Math.round((100 * first.total) / year.posts) : 0;
  const rows = year.mix.map(({ kind, counts }) => ({ name: kindNames[kind], counts }));
  return (
    <Plot
      title="Mix over time"
      sentence={
        first
          ? `${sayCount(year.mix.length, 'kind')} of post. Most often: ${kindNames[first.kind]}, ${share} % of all.`
          : 'No post of a month yet.'
      }
      columns={['Kind', ...year.months.map(sayMonth)]}
      rows={rows.map(({ name, counts }) => [name, ...counts])}
    >
      <MonthGrid months={year.months} rows={rows} />
    </Plot>
  );
}

/** Whom posts were for, by month: who has not been spoken to for long stands out as an empty row. */
export function SegmentsPlot({ year }: Props) {
  const rows = year.segments.map(({ segment, counts }) => ({ name: segment, counts }));
  const told = year.segments.reduce((sum, { total }) => sum + total, 0);
  return (
    <Plot
      title="Whom they were for"
      sentence={saySegments(year, told)}
      columns={['Whom', ...year.months.map(sayMonth)]}
      rows={rows.map(({ name, counts }) => [name, ...counts])}
    >
      <MonthGrid months={year.months} rows={rows} />
    </Plot>
  );
}

function saySegments({ segments, posts }: YearSummary, told: number): string {
  if (told === 0)
    return 'No post says yet whom it was for: tap it beside the compose box, or tell it in History.';
  const most = segments.toSorted((one, other) => other.total - one.total)[0]!;
  const left = segments.filter(({ total }) => total === 0).map(({ segment }) => segment);
  const said = `${told} of ${sayCount(posts, 'post')} say it. Most often: ${most.segment}, ${most.total}.`;
  return left.length === 0 ? said : `${said} Nothing yet for ${left.join(', ')}.`;
}

interface GridProps {
  readonly months: readonly string[];
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

/** A row for each name, a cell for each month, darker where there were more. */
function MonthGrid({ months, rows }: GridProps) {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return (
    <div className="mix" style={{ gridTemplateColumns: `minmax(96px, 176px) repeat(${months.length}, 1fr)` }}>
      <span />
      {months.map((month) => (
        <span key={month} className="mix-month">
          {sayMonth(month)}
        </span>
      ))}
      {rows.map(({ name, counts }) => (
        <Fragment key={name}>
          <span>{name}</span>
          {counts.map((count, index) => (
            <span
              key={months[index]}
              className="mix-cell"
              style={{ '--share': `${Math.round((70 * count) / most)}%` } as object}
            >
              {count || ''}
            </span>
          ))}
        </Fragment>
      ))}
    </div>
  );
}
