import type { ReactNode } from 'react';
import { sayAmount, sayNumber } from '@/components/shared/say-number';
import type { CameBack, Measure } from '@/lib/insights/summarise-year';
import { kindNames } from '@/lib/model/kind';
import { Intervals, type IntervalRow } from './Intervals';
import { Plot } from './Plot';

type KindRow = CameBack['kinds'][number];
type ToldRow = KindRow & { readonly interval: readonly [number, number] };

const measureNames: Readonly<Record<Measure, string>> = {
  reactions: 'likes, comments and shares',
  leads: 'inquiries',
  sales: 'sales',
  income: 'income',
};

/** More names than these are a number. */
const namedAtMost = 3;

/** What came back per kind, as a median with its interval. */
export function CameBackPlot({ cameBack: { measure, kinds } }: { readonly cameBack: CameBack }) {
  const told = kinds.filter((row): row is ToldRow => row.interval !== null);
  const few = kinds.filter(({ interval }) => interval === null);
  return (
    <Plot
      title={`What came back: ${measureNames[measure]}`}
      sentence={sayBest(told, few, measure)}
      how={told.length > 0 ? sayHow(few) : undefined}
      columns={['Kind', 'Posts', 'Median', 'From', 'To']}
      rows={kinds.map(({ kind, count, median, interval }) => [
        kindNames[kind],
        count,
        median,
        interval?.[0] ?? 'too few to tell',
        interval?.[1] ?? 'too few to tell',
      ])}
    >
      {told.length > 0 && <Intervals rows={told.map(toRow)} />}
    </Plot>
  );
}

function sayBest(told: readonly ToldRow[], few: readonly KindRow[], measure: Measure): ReactNode {
  const [best, ...others] = told;
  if (best === undefined) return few.length > 0 ? sayTooFew(few) : <NothingYet />;
  const said = `The middle ${kindNames[best.kind]} brought ${sayBrought(best.median, measure)}`;
  if (others.length === 0) return `${said}. No other kind has six posts with results to compare it with.`;
  const close = others.filter(({ interval }) => interval[1] >= best.interval[0]);
  if (close.length === 0) return `${said}, more than any other kind; no other line reaches its line.`;
  const whom =
    close.length > namedAtMost
      ? `${sayNumber(close.length)} other kinds`
      : list(close.map(({ kind }) => kindNames[kind]));
  return `${said}, the highest. The lead over ${whom} may be chance: the lines overlap.`;
}

function sayBrought(amount: number, measure: Measure): string {
  if (measure === 'income') return `${sayMedian(amount)} of income`;
  if (amount === 1 && measure !== 'reactions') return measure === 'sales' ? '1 sale' : '1 inquiry';
  return `${sayMedian(amount)} ${measureNames[measure]}`;
}

function sayTooFew(few: readonly KindRow[]): string {
  const most = few.toSorted((one, other) => other.count - one.count)[0]!;
  return `Too few to tell: no kind has six posts with results. Most so far: ${kindNames[most.kind]}, ${most.count}.`;
}

function NothingYet() {
  return (
    <>
      No post has results yet. Write in what came back under <a href="#history">History</a>, “With results”,
      or <a href="#bring-in">bring in an archive</a> that tells it.
    </>
  );
}

function sayHow(few: readonly KindRow[]): string {
  const how =
    'The dot is the middle post of its kind: half brought more, half less, all channels together. The line is how far chance may have moved it: in 95 of 100 cases it holds the true middle.';
  if (few.length === 0) return how;
  return `${how} Too few to tell, under six posts with results each: ${list(few.map(({ kind }) => kindNames[kind]))}.`;
}

function toRow({ kind, count, median, interval }: ToldRow): IntervalRow {
  return { name: kindNames[kind], count, median, interval, tag: sayMedian(median) };
}

/** As many digits as mean something: halves only below a hundred. */
function sayMedian(median: number): string {
  return sayAmount(median < 100 ? median : Math.round(median));
}

/** "tip, offer and question" */
function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
