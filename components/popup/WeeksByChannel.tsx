import { useState } from 'react';
import { networkNames } from '@/lib/model/network';
import { weeksShown, type ChannelRhythm } from '@/lib/rhythm/summary';
import type { CivilDate } from '@/lib/model/civil-date';
import { Weeks } from './Weeks';

interface Props {
  readonly main: ChannelRhythm;
  /** in the plan's order, the main one among them */
  readonly channels: readonly ChannelRhythm[];
  readonly today: CivilDate;
}

/** The weeks of the main channel; of another one, and further back, on request. */
export function WeeksByChannel({ main, channels, today }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isLong, setIsLong] = useState(false);
  const rhythm = channels.find(({ channel }) => channel.id === chosen) ?? main;
  const hasMore = rhythm.long.length > weeksShown;
  return (
    <Weeks
      rhythm={rhythm}
      today={today}
      hasOthers={channels.length > 1}
      isLong={isLong && hasMore}
      chooser={
        channels.length > 1 && (
          <label>
            <span className="unseen">Weeks of</span>
            <select value={rhythm.channel.id} onChange={(event) => setChosen(event.target.value)}>
              {channels.map(({ channel }) => (
                <option key={channel.id} value={channel.id}>
                  {networkNames[channel.network]}
                </option>
              ))}
            </select>
          </label>
        )
      }
      longer={
        hasMore && (
          <button
            type="button"
            className="button button-quiet"
            aria-pressed={isLong}
            onClick={() => setIsLong(!isLong)}
          >
            {rhythm.long.length} weeks
          </button>
        )
      }
    />
  );
}
