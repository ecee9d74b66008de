import { sayAmount, sayCount } from '@/components/shared/say-number';
import type { YearSummary } from '@/lib/insights/summarise-year';
import { kindNames } from '@/lib/model/kind';
import { MonthGrid } from './MonthGrid';
import { Plot } from './Plot';
import { sayMonthOfYear } from './say-month';
import { sayShare } from './say-share';

interface Props {
  readonly year: YearSummary;
}

/** Kinds by month. */
export function MixPlot({ year }: Props) {
  const rows = year.mix.map(({ kind, counts }) => ({ name: kindNames[kind], counts }));
  return (
    <Plot
      title="Mix over time"
      sentence={sayMix(year)}
      columns={['Kind', ...year.months.map(sayMonthOfYear)]}
      rows={rows.map(({ name, counts }) => [name, ...counts])}
    >
      <MonthGrid months={year.months} rows={rows} />
    </Plot>
  );
}

function sayMix({ mix }: YearSummary): string {
  const [first] = mix;
  if (first === undefined) return 'No post of a month yet.';
  const all = mix.reduce((sum, { total }) => sum + total, 0);
  return `${sayCount(mix.length, 'kind')} of post. Most often: ${kindNames[first.kind]}, ${sayShare(first.total / all)} of all.`;
}

/** Whom posts were for, by month: who has not been spoken to for long stands out as an empty row. */
export function SegmentsPlot({ year }: Props) {
  const rows = year.segments.map(({ segment, counts }) => ({ name: segment, counts }));
  return (
    <Plot
      title="Whom they were for"
      sentence={saySegments(year)}
      columns={['Whom', ...year.months.map(sayMonthOfYear)]}
      rows={rows.map(({ name, counts }) => [name, ...counts])}
    >
      <MonthGrid months={year.months} rows={rows} />
    </Plot>
  );
}

function saySegments({ segments, posts }: YearSummary): string {
  const told = segments.reduce((sum, { total }) => sum + total, 0);
  if (told === 0)
    return 'No post says yet whom it was for: tap it beside the compose box, or tell it in History.';
  const most = segments.toSorted((one, other) => other.total - one.total)[0]!;
  const left = segments.filter(({ total }) => total === 0).map(({ segment }) => segment);
  const said = `${sayAmount(told)} of ${sayCount(posts, 'post')} ${told === 1 ? 'says' : 'say'} it. Most often: ${most.segment}, ${sayAmount(most.total)}.`;
  return left.length === 0 ? said : `${said} Nothing yet for ${left.join(', ')}.`;
}
