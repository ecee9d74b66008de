import { sayDate } from '@/components/shared/say-date';
import { sayAmount, sayCount, sayNumber } from '@/components/shared/say-number';
import type { YearSummary } from '@/lib/insights/summarise-year';
import type { CivilDate } from '@/lib/model/civil-date';
import { Frame, heightAt, middleOf } from './Frame';
import { markWeeks } from './month-marks';
import { Plot } from './Plot';
import { roundTicks } from './round-ticks';

interface Props {
  readonly year: YearSummary;
  readonly today: CivilDate;
}

interface Bar {
  readonly label: string;
  readonly count: number;
}

/** Posts per week. */
export function WeeksPlot({ year, today }: Props) {
  const bars = year.weeks.map(({ from, count }) => ({ label: sayDate(from, today), count }));
  return (
    <Plot
      title="Posts per week"
      sentence={sayWeeks(year)}
      columns={['Week from', 'Posts']}
      rows={bars.map(({ label, count }) => [label, count])}
    >
      <Frame
        columns={bars.length}
        months={markWeeks(year.weeks.map(({ from }) => from))}
        ticks={ticksOf(bars).map(sayAmount)}
      >
        <Bars bars={bars} />
      </Frame>
    </Plot>
  );
}

function sayWeeks({ posts, weeks }: YearSummary): string {
  const empty = weeks.filter(({ count }) => count === 0).length;
  const all = `${sayCount(posts, 'post')} in 52 weeks`;
  if (empty === 0) return `${all}; none of them without a post.`;
  return `${all}; ${sayNumber(empty)} of them without a post.`;
}

function ticksOf(bars: readonly Bar[]): readonly number[] {
  return roundTicks(Math.max(...bars.map(({ count }) => count)));
}

/** A bar a week; the first of the highest carries its number, the others tell theirs under the pointer. */
function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const most = Math.max(...bars.map(({ count }) => count));
  const highest = bars.findIndex(({ count }) => count === most);
  const top = ticksOf(bars).at(-1) ?? 1;
  const wide = 100 / bars.length;
  return bars.map(({ label, count }, index) => {
    const y = heightAt(count / top);
    return (
      <g key={label}>
        <title>{`Week from ${label}: ${sayCount(count, 'post')}`}</title>
        <rect
          x={`${index * wide}%`}
          width={`${wide}%`}
          y={heightAt(1)}
          height={heightAt(0) - heightAt(1)}
          className="under"
        />
        <rect
          x={`${(index + 0.1) * wide}%`}
          width={`${0.8 * wide}%`}
          y={y}
          height={heightAt(0) - y}
          className="mark"
        />
        {index === highest && (
          <text x={middleOf(index, bars.length)} y={y - 4} className="tag middle">
            {sayAmount(count)}
          </text>
        )}
      </g>
    );
  });
}
