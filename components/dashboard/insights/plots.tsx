import { sayDate } from '@/components/shared/say-date';
import { sayCount, sayNumber } from '@/components/shared/say-number';
import type { YearSummary } from '@/lib/insights/summarise-year';
import type { CivilDate } from '@/lib/model/civil-date';
import { kindNames } from '@/lib/model/kind';
import type { NamedChannel } from '@/lib/state/named-channels';
import { Bars, Intervals, ShareLine } from './pictures';
import { Plot } from './Plot';
import { sayMonth } from './say-month';

interface Props {
  readonly year: YearSummary;
}

/** Posts per week. */
export function WeeksPlot({ year, today }: Props & { readonly today: CivilDate }) {
  const empty = year.weeks.filter(({ count }) => count === 0).length;
  const bars = year.weeks.map(({ from, count }) => ({ label: sayDate(from, today), count }));
  return (
    <Plot
      title="Posts per week"
      sentence={`${sayCount(year.posts, 'post')} in 52 weeks; ${sayNumber(empty)} of them without a post.`}
      columns={['Week from', 'Posts']}
      rows={bars.map(({ label, count }) => [label, count])}
    >
      <Bars bars={bars} />
    </Plot>
  );
}

/** Likes, comments and shares per kind, as a median with its interval. */
export function CameBackPlot({ year }: Props) {
  const known = year.cameBack;
  const told = known.filter(({ interval }) => interval !== null);
  const best = told[0];
  const sentence =
    known.length === 0
      ? 'No post has results yet. Write in what came back under History, “With results”, or bring in an archive that tells it.'
      : best === undefined
        ? 'Too few to tell: no kind has six posts with results.'
        : `Middle post of each kind. ${capital(kindNames[best.kind])} is highest with ${best.median}; where the lines overlap, the difference may be chance. The line holds the true middle in 95 of 100 cases (order statistics, nothing assumed).`;
  return (
    <Plot
      title="What came back: likes, comments and shares"
      sentence={sentence}
      columns={['Kind', 'Posts', 'Median', 'From', 'To']}
      rows={known.map(({ kind, count, median, interval }) => [
        kindNames[kind],
        count,
        median,
        interval?.[0] ?? 'too few to tell',
        interval?.[1] ?? 'too few to tell',
      ])}
    >
      <Intervals rows={known.map((row) => ({ ...row, label: `${kindNames[row.kind]} (${row.count})` }))} />
    </Plot>
  );
}

/** Words for the customer by month. */
export function FocusPlot({ year }: Props) {
  const points = year.months.map((month, index) => ({
    label: sayMonth(month),
    share: year.focus[index] ?? null,
  }));
  const known = points.filter(({ share }) => share !== null);
  const last = known.at(-1);
  const sentence =
    last === undefined
      ? 'Too few words like “you” and “we” to tell.'
      : `In ${last.label}, ${Math.round((last.share ?? 0) * 100)} % of such words were “you”, the others “we” or “I”. Above the dashed line, posts speak more of customers than of the business.`;
  return (
    <Plot
      title="Customer focus"
      sentence={sentence}
      columns={['Month', 'Share of “you”']}
      rows={known.map(({ label, share }) => [label, `${Math.round((share ?? 0) * 100)} %`])}
    >
      <ShareLine points={points} />
    </Plot>
  );
}

/** The longest silences, as bars. */
export function SilencesPlot({
  year,
  today,
  channels,
}: Props & { readonly today: CivilDate; readonly channels: readonly NamedChannel[] }) {
  const nameOf = (id: string) => channels.find((channel) => channel.id === id)?.name ?? id;
  const [longest] = year.silences;
  const most = longest?.days ?? 1;
  const rows = year.silences.map(({ channelId, from, to, days }) => ({
    label: `${nameOf(channelId)}, ${sayDate(from, today)} to ${sayDate(to, today)}`,
    days,
  }));
  return (
    <Plot
      title="Silences"
      sentence={
        longest
          ? `The longest: ${longest.days} days on ${nameOf(longest.channelId)}, from ${sayDate(longest.from, today)} to ${sayDate(longest.to, today)}.`
          : 'No channel was silent for nine days or more.'
      }
      columns={['Where and when', 'Days']}
      rows={rows.map(({ label, days }) => [label, days])}
    >
      <div className="silences">
        {rows.map(({ label, days }) => (
          <div key={label} className="silence">
            <span>{label}</span>
            <span className="silence-bar" style={{ width: `${(100 * days) / most}%` }}>
              {days}
            </span>
          </div>
        ))}
      </div>
    </Plot>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
