import type { MonthFocus } from '@/lib/insights/focus-by-month';
import { Frame, heightAt, middleOf } from './Frame';
import { markMonths } from './month-marks';
import { sayMonthOfYear } from './say-month';
import { sayShare } from './say-share';

interface Props {
  readonly months: readonly string[];
  readonly focus: readonly (MonthFocus | null)[];
}

const ticks = [0, 0.5, 1].map(sayShare);

/** A dot a month with a line for its interval, joined to the next where there is one; the dashed line is the even half. */
export function FocusLine({ months, focus }: Props) {
  const x = (index: number) => middleOf(index, months.length);
  return (
    <Frame columns={months.length} months={markMonths(months)} ticks={ticks}>
      <line x1="0" x2="100%" y1={heightAt(0.5)} y2={heightAt(0.5)} className="even" />
      {focus.map((to, index) => {
        const from = focus[index - 1];
        return (
          to &&
          from && (
            <line
              key={months[index]}
              x1={x(index - 1)}
              x2={x(index)}
              y1={heightAt(from.share)}
              y2={heightAt(to.share)}
              className="line"
            />
          )
        );
      })}
      {focus.map(
        (of, index) => of && <Dot key={months[index]} of={of} month={months[index]!} x={x(index)} />,
      )}
    </Frame>
  );
}

function Dot({ of, month, x }: { readonly of: MonthFocus; readonly month: string; readonly x: string }) {
  const { share, interval } = of;
  const [low, high] = interval ?? [share, share];
  return (
    <g>
      <title>{`${sayMonthOfYear(month)}: ${sayShare(share)}`}</title>
      <line x1={x} x2={x} y1={heightAt(low)} y2={heightAt(high)} className="span" />
      <circle cx={x} cy={heightAt(share)} r={4} className={interval ? 'mark' : 'mark hollow'} />
      <text x={x} y={heightAt(high) - 8} className="tag middle">
        {Math.round(share * 100)}
      </text>
    </g>
  );
}
