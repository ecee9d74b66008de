import { GoalSelect } from '@/components/shared/GoalSelect';
import { sayDate } from '@/components/shared/say-date';
import { TextField } from '@/components/shared/TextField';
import { addDays, type CivilDate } from '@/lib/model/civil-date';
import { networkNames } from '@/lib/model/network';
import type { Channel } from '@/lib/model/plan';
import { goalOn, goalsFromNextWeek } from '@/lib/rhythm/goal';
import type { WeekStart } from '@/lib/rhythm/week-start';
import { weekOf } from '@/lib/rhythm/weeks';
import { withFields } from '@/lib/state/plan-edits';

interface Props {
  readonly channel: Channel;
  /** its number on its network; null for the only one */
  readonly place: number | null;
  readonly when: { readonly today: CivilDate; readonly weekStart: WeekStart };
  readonly onChange: (channel: Channel, part: string) => void;
  readonly onRemove: () => void;
}

/** One account: what it is called, why it is in the plan, its goal. */
export function AccountFields({ channel, place, when, onChange, onRemove }: Props) {
  const network = networkNames[channel.network];
  const where = place === null ? network : `${network} ${place}`;
  return (
    <div className="account">
      <TextField
        label={`Name on ${where}`}
        value={channel.name}
        onChange={(name) => onChange({ ...channel, name }, 'name')}
      />
      <TextField
        label={`Why ${where}`}
        value={channel.why ?? ''}
        hint="Where do your customers ask?"
        onChange={(why) => onChange(withFields(channel, { why }), 'why')}
      />
      <Goal channel={channel} where={where} when={when} onChange={onChange} />
      <button
        type="button"
        className="button button-quiet"
        aria-label={`Take ${where} out`}
        onClick={onRemove}
      >
        Take out
      </button>
    </div>
  );
}

function Goal({
  channel,
  where,
  when,
  onChange,
}: Pick<Props, 'channel' | 'when' | 'onChange'> & { readonly where: string }) {
  const thisWeek = weekOf(when.today, when.weekStart);
  const nextWeek = addDays(thisWeek, 7);
  const now = goalOn(channel.goals, thisWeek);
  const next = goalOn(channel.goals, nextWeek);
  const id = `goal-${channel.id}`;
  return (
    <div>
      <GoalSelect
        label={`Goal on ${where}`}
        value={next}
        describedBy={id}
        onChange={(perWeek) =>
          onChange({ ...channel, goals: goalsFromNextWeek(channel.goals, perWeek, nextWeek) }, 'goal')
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
