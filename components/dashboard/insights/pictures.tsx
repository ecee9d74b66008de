/** Size of a picture in its own units; it is drawn as wide as there is room. */
const [width, height, foot] = [720, 140, 20];

interface Labelled {
  readonly label: string;
}

/** Bars from a common ground; the highest and every thirteenth carry their words. */
export function Bars({ bars }: { readonly bars: readonly (Labelled & { readonly count: number })[] }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const step = width / bars.length;
  const tall = height - foot - 16;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="picture">
      <line x1={0} x2={width} y1={height - foot} y2={height - foot} className="ground" />
      {bars.map(({ label, count }, index) => {
        const size = (tall * count) / most;
        return (
          <g key={label}>
            <rect
              x={index * step + 1}
              width={step - 2}
              y={height - foot - size}
              height={size}
              className="bar"
            />
            {count === most && bars.findIndex((bar) => bar.count === most) === index && (
              <text x={index * step + step / 2} y={height - foot - size - 4} className="tag">
                {count}
              </text>
            )}
            {index % 13 === 0 && (
              <text x={index * step} y={height - 4} className="label">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** A line of shares from 0 to 1 with a point for each that is known; the dashed line is the even half. */
export function ShareLine({
  points,
}: {
  readonly points: readonly (Labelled & { readonly share: number | null })[];
}) {
  const step = width / points.length;
  const placed = points.flatMap(({ label, share }, index) =>
    share === null
      ? []
      : [{ label, share, x: index * step + step / 2, y: 8 + (1 - share) * (height - foot - 16) }],
  );
  const half = 8 + (height - foot - 16) / 2;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="picture">
      <line x1={0} x2={width} y1={half} y2={half} className="ground even" />
      <polyline points={placed.map(({ x, y }) => `${x},${y}`).join(' ')} className="line" />
      {placed.map(({ label, share, x, y }) => (
        <g key={label}>
          <circle cx={x} cy={y} r={4} className="bar" />
          <text x={x} y={y - 8} className="tag">
            {Math.round(share * 100)} %
          </text>
        </g>
      ))}
      {points.map(({ label }, index) => (
        <text key={label} x={index * step + step / 2} y={height - 4} className="label middle">
          {label}
        </text>
      ))}
    </svg>
  );
}

/** A dot for each middle value on a line for its interval. */
export function Intervals({
  rows,
}: {
  readonly rows: readonly (Labelled & {
    readonly median: number;
    readonly interval: readonly [number, number] | null;
  })[];
}) {
  const rowHeight = 24;
  const most = Math.max(1, ...rows.map(({ median, interval }) => Math.max(median, interval?.[1] ?? 0)));
  const place = (amount: number) => 176 + (amount / most) * (width - 240);
  return (
    <svg viewBox={`0 0 ${width} ${rows.length * rowHeight + 4}`} className="picture">
      {rows.map(({ label, median, interval }, index) => {
        const y = index * rowHeight + rowHeight / 2;
        return (
          <g key={label}>
            <text x={0} y={y + 4} className="label">
              {label}
            </text>
            {interval ? (
              <>
                <line x1={place(interval[0])} x2={place(interval[1])} y1={y} y2={y} className="span" />
                <circle cx={place(median)} cy={y} r={5} className="bar" />
                <text x={place(interval[1]) + 10} y={y + 4} className="label">
                  {median}
                </text>
              </>
            ) : (
              <text x={176} y={y + 4} className="label">
                too few to tell
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
