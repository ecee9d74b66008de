import { sayAmount, sayCount } from '@/components/shared/say-number';
import { roundTicks } from './round-ticks';

export interface IntervalRow {
  readonly name: string;
  /** posts it was told from */
  readonly count: number;
  readonly median: number;
  readonly interval: readonly [number, number];
  /** the median in words */
  readonly tag: string;
}

/** A dot for each middle value on a line for its interval, above an axis of round numbers. */
export function Intervals({ rows }: { readonly rows: readonly IntervalRow[] }) {
  const ticks = roundTicks(Math.max(...rows.map(({ interval }) => interval[1])));
  const most = ticks.at(-1) ?? 1;
  const place = (amount: number) => `${(100 * amount) / most}%`;
  return (
    <div className="intervals">
      {rows.map(({ name, count, median, interval: [low, high], tag }) => (
        <div key={name} className="interval">
          <span>
            {name} <small>{sayCount(count, 'post')}</small>
          </span>
          <svg className="picture" width="100%" height={24}>
            {ticks.map((tick) => (
              <line key={tick} x1={place(tick)} x2={place(tick)} y1={0} y2={24} className="rung" />
            ))}
            <line x1={place(low)} x2={place(high)} y1={12} y2={12} className="span" />
            <circle cx={place(median)} cy={12} r={5} className="mark" />
            <text x={place(high)} dx={10} y={16} className="tag">
              {tag}
            </text>
          </svg>
        </div>
      ))}
      <div className="interval">
        <svg className="picture interval-axis" width="100%" height={20}>
          {ticks.map((tick) => (
            <text key={tick} x={place(tick)} y={14} className="middle">
              {sayAmount(tick)}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}
