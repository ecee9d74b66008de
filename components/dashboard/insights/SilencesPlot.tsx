import { sayDate } from '@/components/shared/say-date';
import { sayCount } from '@/components/shared/say-number';
import type { Silence, YearSummary } from '@/lib/insights/summarise-year';
import type { CivilDate } from '@/lib/model/civil-date';
import type { NamedChannel } from '@/lib/state/named-channels';
import { Plot } from './Plot';

interface Props {
  readonly year: YearSummary;
  readonly today: CivilDate;
  readonly channels: readonly NamedChannel[];
}

/** The longest silences, as bars. */
export function SilencesPlot({ year, today, channels }: Props) {
  const nameOf = (id: string) => channels.find((channel) => channel.id === id)?.name ?? id;
  const [longest] = year.silences;
  const most = longest?.days ?? 1;
  const rows = year.silences.map((silence) => ({
    label: `${nameOf(silence.channelId)}, ${saySpan(silence, today)}`,
    days: silence.days,
  }));
  return (
    <Plot
      title="Silences"
      sentence={
        longest
          ? `The longest: ${sayCount(longest.days, 'day')} on ${nameOf(longest.channelId)}, ${saySpan(longest, today)}.`
          : 'No channel was silent for nine days or more.'
      }
      how={
        longest &&
        'Nine days or more without a post on a channel, the longest eight. Planned breaks are not counted.'
      }
      columns={['Where and when', 'Days']}
      rows={rows.map(({ label, days }) => [label, days])}
    >
      <div className="silences">
        {rows.map(({ label, days }) => (
          <div key={label}>
            <span>{label}</span>
            <div className="silence">
              <i style={{ inlineSize: `${(100 * days) / most}%` }} />
              <span>{sayCount(days, 'day')}</span>
            </div>
          </div>
        ))}
      </div>
    </Plot>
  );
}

/** "Thu 1 Oct to Fri 16 Oct", or since when, where it still lasts. */
function saySpan({ from, to }: Silence, today: CivilDate): string {
  return to === today
    ? `since ${sayDate(from, today)} and still`
    : `${sayDate(from, today)} to ${sayDate(to, today)}`;
}
