import { useState } from 'react';
import { TextField } from '@/components/shared/TextField';
import { weekdayNames } from '@/components/shared/weekday-names';
import { networkNames, networks, type Network } from '@/lib/model/network';
import { goalRange, type Channel, type Plan } from '@/lib/model/plan';
import type { CivilDate } from '@/lib/model/civil-date';
import type { WeekStart } from '@/lib/rhythm/week-start';
import { newChannel, splitNames } from '@/lib/state/welcome-answers';
import { ChannelFields } from './ChannelFields';
import { Section } from './Section';

export interface PlanFormProps {
  readonly plan: Plan;
  readonly today: CivilDate;
  readonly localeWeekStart: WeekStart;
  readonly saving: 'still' | 'saving' | 'saved';
  readonly onChange: (plan: Plan) => void;
}

/** The plan, saved as it is typed. */
export function PlanForm({ plan, today, localeWeekStart, saving, onChange }: PlanFormProps) {
  // What is typed may end in a comma; the plan holds only the names.
  const [otherNames, setOtherNames] = useState(plan.business.otherNames.join(', '));
  const rename = (business: Partial<Plan['business']>) =>
    onChange({ ...plan, business: { ...plan.business, ...business } });
  const weekStart = plan.weekStart ?? localeWeekStart;
  return (
    <Section id="plan" title="Plan">
      <output className="saving soft">{saying[saving]}</output>
      <TextField label="Business name" value={plan.business.name} onChange={(name) => rename({ name })} />
      <TextField
        label="What else you call it in posts"
        value={otherNames}
        hint="Parted by commas"
        onChange={(typed) => {
          setOtherNames(typed);
          rename({ otherNames: splitNames(typed) });
        }}
      />
      {networks.map((network) => (
        <ChannelFields
          key={network}
          network={network}
          channel={plan.channels.find((channel) => channel.network === network)}
          when={{ today, weekStart }}
          onTick={(isIn) => onChange(withChannel(plan, network, isIn ? today : null))}
          onChange={(channel) => onChange(withChanged(plan, channel))}
        />
      ))}
      {plan.channels.length > 1 && <MainSelect plan={plan} onChange={onChange} />}
      <WeekStartSelect plan={plan} localeWeekStart={localeWeekStart} onChange={onChange} />
      <label className="choice">
        <input
          type="checkbox"
          checked={plan.xPremium}
          onChange={(event) => onChange({ ...plan, xPremium: event.target.checked })}
        />
        <span>I have X Premium, where a post may be 25,000 characters long</span>
      </label>
    </Section>
  );
}

const saying = { still: 'Saved as you type.', saving: 'Saving…', saved: 'Saved.' } as const;

function MainSelect({ plan, onChange }: Pick<PlanFormProps, 'plan' | 'onChange'>) {
  return (
    <label className="field">
      <span className="field-label">The channel whose weeks are counted</span>
      <select
        value={plan.mainChannelId ?? plan.channels[0]?.id}
        onChange={(event) => onChange({ ...plan, mainChannelId: event.target.value })}
      >
        {plan.channels.map((channel) => (
          <option key={channel.id} value={channel.id}>
            {networkNames[channel.network]}
          </option>
        ))}
      </select>
    </label>
  );
}

function WeekStartSelect({
  plan,
  localeWeekStart,
  onChange,
}: Pick<PlanFormProps, 'plan' | 'localeWeekStart' | 'onChange'>) {
  return (
    <label className="field">
      <span className="field-label">Weeks start on</span>
      <select
        value={plan.weekStart ?? 0}
        onChange={(event) => {
          const chosen = weekStarts.find((start) => start === Number(event.target.value));
          onChange({ ...plan, weekStart: chosen ?? null });
        }}
      >
        <option value={0}>As usual here ({weekdayNames[localeWeekStart]})</option>
        {weekStarts.map((start) => (
          <option key={start} value={start}>
            {weekdayNames[start]}
          </option>
        ))}
      </select>
    </label>
  );
}

const weekStarts: readonly WeekStart[] = [1, 6, 7];

function withChannel(plan: Plan, network: Network, addOn: CivilDate | null): Plan {
  const others = plan.channels.filter((channel) => channel.network !== network);
  const added = addOn === null ? [] : [newChannel(network, addOn, { perWeek: goalRange.usual })];
  const channels = [...others, ...added].toSorted(
    (a, b) => networks.indexOf(a.network) - networks.indexOf(b.network),
  );
  const isMainThere = channels.some((channel) => channel.id === plan.mainChannelId);
  return { ...plan, channels, mainChannelId: isMainThere ? plan.mainChannelId : (channels[0]?.id ?? null) };
}

function withChanged(plan: Plan, changed: Channel): Plan {
  return {
    ...plan,
    channels: plan.channels.map((channel) => (channel.id === changed.id ? changed : channel)),
  };
}
