import type { ReactNode } from 'react';
import type { MonthMark } from './month-marks';
import { sayMonth } from './say-month';

/** Heights in pixels: above the marks, of the marks, and of two lines of words below them. */
const [top, tall, foot] = [20, 120, 36];

/** Where a share of the height lies, in pixels from the top: 0 on the ground, 1 at the highest tick. */
export function heightAt(share: number): number {
  return top + (1 - share) * tall;
}

/** Where something lies, in the middle of one of `columns` columns, in percent of the width. */
export function middleOf(column: number, columns: number): string {
  return `${(100 * (column + 0.5)) / columns}%`;
}

interface Props {
  readonly columns: number;
  readonly months: readonly MonthMark[];
  /** from the ground up, evenly apart, in words */
  readonly ticks: readonly string[];
  readonly children: ReactNode;
}

/**
 * A picture with months below and round numbers beside it. It is drawn in percent of its width and pixels of its height, so
 * that words and dots are as large in a narrow window as in a wide one.
 */
export function Frame({ columns, months, ticks, children }: Props) {
  return (
    <svg className="picture" width="100%" height={top + tall + foot}>
      {ticks.map((tick, index) => {
        const y = heightAt(index / (ticks.length - 1));
        return (
          <g key={tick}>
            <line x1="0" x2="100%" y1={y} y2={y} className={index === 0 ? 'ground' : 'rung'} />
            <text x={-8} y={y + 4} className="end">
              {tick}
            </text>
          </g>
        );
      })}
      {children}
      {months.map(({ at, month, year }, index) => (
        <g key={month} className={isMinor(months, index) ? 'minor' : undefined}>
          <text x={middleOf(at, columns)} y={top + tall + 16} className="middle">
            {sayMonth(month)}
          </text>
          {year && (
            <text x={middleOf(at, columns)} y={top + tall + 32} className="middle">
              {year}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** Every second month, counted from January, gives way in a narrow window. */
function isMinor(months: readonly MonthMark[], index: number): boolean {
  const january = months.findIndex(({ month }) => month.endsWith('-01'));
  return months[index]?.year === null && (index - january) % 2 !== 0;
}
