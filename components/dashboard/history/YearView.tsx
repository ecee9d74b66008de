import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { addDays, type CivilDate } from '@/lib/model/civil-date';
import type { HistoryStore } from '@/lib/state/history';
import { YearGrid } from './YearGrid';

interface Props {
  readonly store: HistoryStore;
  readonly onDay: (civilDate: CivilDate, channelId: string) => void;
}

/** The oldest of the three networks opened to everybody in this year. */
const firstYear = 2006;

/** A year of each channel, day by day, with its gaps. */
export function YearView({ store, onDay }: Props) {
  const { channels, clock } = useStore(store);
  const thisYear = Number(clock.today.slice(0, 4));
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, back) => thisYear - back);
  const [year, setYear] = useState<number | null>(null);
  const from = year === null ? addDays(clock.today, -364) : `${year}-01-01`;
  const to = year === null ? clock.today : `${year}-12-31`;
  return (
    <div className="years">
      <label className="field">
        <span className="field-label">Which year</span>
        <select value={year ?? ''} onChange={({ target }) => setYear(Number(target.value) || null)}>
          <option value="">The last twelve months</option>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      {channels.map((channel) => (
        <ChannelYear
          key={channel.id}
          store={store}
          channel={channel}
          period={{ from, to }}
          onDay={(date) => onDay(date, channel.id)}
        />
      ))}
      {channels.length === 0 && (
        <p className="soft">No channel yet. Choose one on the plan’s screen, or bring in older posts.</p>
      )}
    </div>
  );
}

interface YearProps {
  readonly store: HistoryStore;
  readonly channel: { readonly id: string; readonly name: string };
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  readonly onDay: (civilDate: CivilDate) => void;
}

function ChannelYear({ store, channel, period, onDay }: YearProps) {
  const { clock, countDays } = useStore(store);
  const [days, setDays] = useState<ReadonlyMap<CivilDate, number> | null>(null);
  const { from, to } = period;
  useEffect(() => {
    let isOurs = true;
    void countDays({ channelId: channel.id, from, to }).then((found) => isOurs && setDays(found));
    return () => {
      isOurs = false;
    };
  }, [countDays, channel.id, from, to]);
  if (days === null) return null;
  return <YearGrid name={channel.name} days={days} period={period} today={clock.today} onDay={onDay} />;
}
