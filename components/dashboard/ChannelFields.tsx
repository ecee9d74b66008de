import { GoalSelect } from '@/components/shared/GoalSelect';
import { sayDate } from '@/components/shared/say-date';
import { TextField } from '@/components/shared/TextField';
import { addDays, type CivilDate } from '@/lib/model/civil-date';
import { networkNames, type Network } from '@/lib/model/network';
import type { Channel } from '@/lib/model/plan';
import { goalOn, goalsFromNextWeek } from '@/lib/rhythm/goal';
import type { WeekStart } from '@/lib/rhythm/week-start';
import { weekOf } from '@/lib/rhythm/weeks';

interface Props {
  readonly network: Network;
  /** absent while it is not in the plan */
  readonly channel: Channel | undefined;
  readonly when: { readonly today: CivilDate; readonly weekStart: WeekStart };
  readonly onTick: (isIn: boolean) => void;
  readonly onChange: (channel: Channel) => void;
}

/** One channel of the plan: in or out, what it is called, its goal. */
export function ChannelFields({ network, channel, when, onTick, onChange }: Props) {
  return (
    <div className="channel">
      <label className="choice">
        <input
          type="checkbox"
          checked={channel !== undefined}
          onChange={(event) => onTick(event.target.checked)}
        />
        <b>{networkNames[network]}</b>
      </label>
      {channel && (
        <div className="channel-fields">
          <TextField
            label={`Name on ${networkNames[network]}`}
            value={channel.name}
            onChange={(name) => onChange({ ...channel, name })}
          />
          <Goal channel={channel} when={when} onChange={onChange} />
        </div>
      )}
    </div>
  );
}

function Goal({ channel, when, onChange }: Pick<Props, 'when' | 'onChange'> & { readonly channel: Channel }) {
  const thisWeek = weekOf(when.today, when.weekStart);
  const nextWeek = addDays(thisWeek, 7);
  const now = goalOn(channel.goals, thisWeek);
  const next = goalOn(channel.goals, nextWeek);
  const id = `goal-${channel.id}`;
  return (
    <div>
      <GoalSelect
        label={`Goal on ${networkNames[channel.network]}`}
        value={next}
        describedBy={id}
        onChange={(perWeek) =>
          onChange({ ...channel, goals: goalsFromNextWeek(channel.goals, perWeek, nextWeek) })
        }
      />
      <p className="hint" id={id}>
        {next === now
          ? 'A change applies from next week; old weeks keep their goal.'
          : `Applies from next week, ${sayDate(nextWeek, when.today)}. This week stays at ${now}.`}
      </p>
    </div>
  );
}
