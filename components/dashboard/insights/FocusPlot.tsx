import type { MonthFocus } from '@/lib/insights/focus-by-month';
import { FocusLine } from './FocusLine';
import { Plot } from './Plot';
import { sayMonthOfYear } from './say-month';
import { sayShare } from './say-share';

interface Props {
  readonly months: readonly string[];
  /** null while the posts are still being read */
  readonly focus: readonly (MonthFocus | null)[] | null;
}

type Known = MonthFocus & { readonly month: string };

/** Words for the customer by month. */
export function FocusPlot({ months, focus }: Props) {
  const known = months.flatMap((month, index): Known[] => {
    const of = focus?.[index];
    return of ? [{ ...of, month }] : [];
  });
  return (
    <Plot
      title="Customer focus"
      sentence={sayFocus(known, focus === null)}
      how={known.length > 0 ? sayHow(known, months.length) : undefined}
      columns={['Month', 'Share of “you”', 'From', 'To', 'Posts read']}
      rows={known.map(({ month, share, interval, posts }) => [
        sayMonthOfYear(month),
        sayShare(share),
        interval ? sayShare(interval[0]) : 'too few to tell',
        interval ? sayShare(interval[1]) : 'too few to tell',
        posts,
      ])}
    >
      <FocusLine months={months} focus={focus ?? []} />
    </Plot>
  );
}

function sayFocus(known: readonly Known[], isReading: boolean): string {
  if (isReading) return 'Reading your posts word by word…';
  const last = known.at(-1);
  if (last === undefined) return 'Too few words like “you” and “we” to tell: a month needs twelve of them.';
  return `In ${sayMonthOfYear(last.month)}, ${sayShare(last.share)} of the words “you”, “we” and “I” were “you”.`;
}

function sayHow(known: readonly Known[], months: number): string {
  return [
    'Above the dashed line, posts speak more of customers than of the business.',
    known.some(({ interval }) => interval !== null) &&
      'The upright line is how far chance may have moved a month: it holds the true share in about 95 of 100.',
    known.some(({ interval }) => interval === null) &&
      'A hollow dot comes from fewer than six posts: too few to tell how far chance moved it.',
    known.length < months && 'A month without a dot has fewer than twelve such words.',
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
