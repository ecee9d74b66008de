import { sayCount } from '@/components/shared/say-number';
import { weekdayNames } from '@/components/shared/weekday-names';
import { networkNames, networks, type Network } from '@/lib/model/network';
import { goalRange } from '@/lib/model/plan';
import type { Clock } from '@/lib/model/clock';
import { findTrade } from '@/lib/plan/trades/all-trades';
import { addChannel, changeChannel, removeChannel } from '@/lib/state/plan-edits';
import type { WeekStart } from '@/lib/rhythm/week-start';
import { AccountFields } from './AccountFields';
import type { PartProps } from './part-props';
import { PlanPart } from './PlanPart';

interface Props extends PartProps {
  readonly clock: Clock;
  readonly localeWeekStart: WeekStart;
}

/** Where they post: the networks, one or several accounts on each, and which of them the weeks are counted by. */
export function ChannelsPart({ plan, clock, localeWeekStart, onChange }: Props) {
  const add = (network: Network) =>
    onChange(
      addChannel(plan, network, clock.today, findTrade(plan.business.trade)?.perWeek ?? goalRange.usual),
      'channels',
    );
  const when = { today: clock.today, weekStart: plan.weekStart ?? localeWeekStart };
  return (
    <PlanPart title="Channels" brief={sayChannels(plan.channels.map(({ network }) => networkNames[network]))}>
      {networks.map((network) => {
        const accounts = plan.channels.filter((channel) => channel.network === network);
        return (
          <fieldset key={network} className="network">
            <legend>{networkNames[network]}</legend>
            {accounts.map((channel, index) => (
              <AccountFields
                key={channel.id}
                channel={channel}
                place={accounts.length > 1 ? index + 1 : null}
                when={when}
                onChange={(changed, part) =>
                  onChange(changeChannel(plan, changed), `channel.${channel.id}.${part}`)
                }
                onRemove={() => onChange(removeChannel(plan, channel.id), 'channels')}
              />
            ))}
            <button type="button" className="button" onClick={() => add(network)}>
              {accounts.length === 0
                ? `Add ${networkNames[network]}`
                : `Another account on ${networkNames[network]}`}
            </button>
          </fieldset>
        );
      })}
      {plan.channels.length > 1 && <MainSelect plan={plan} onChange={onChange} />}
      <WeekStartSelect plan={plan} localeWeekStart={localeWeekStart} onChange={onChange} />
      <label className="choice">
        <input
          type="checkbox"
          checked={plan.xPremium}
          onChange={(event) => onChange({ ...plan, xPremium: event.target.checked }, 'xPremium')}
        />
        <span>I have X Premium, where a post may be 25,000 characters long</span>
      </label>
    </PlanPart>
  );
}

const weekStarts: readonly WeekStart[] = [1, 6, 7];

function sayChannels(names: readonly string[]): string {
  const list = [...new Set(names)].join(', ');
  return names.length === 0
    ? 'None yet'
    : names.length > 3
      ? `${sayCount(names.length, 'account')}: ${list}`
      : list;
}

function MainSelect({ plan, onChange }: PartProps) {
  return (
    <label className="field">
      <span className="field-label">The channel whose weeks are counted</span>
      <select
        value={plan.mainChannelId ?? plan.channels[0]?.id}
        onChange={(event) => onChange({ ...plan, mainChannelId: event.target.value }, 'mainChannelId')}
      >
        {plan.channels.map(({ id, network, name }) => (
          <option key={id} value={id}>
            {networkNames[network]}
            {name && ` · ${name}`}
          </option>
        ))}
      </select>
    </label>
  );
}

function WeekStartSelect({ plan, localeWeekStart, onChange }: Omit<Props, 'clock'>) {
  return (
    <label className="field">
      <span className="field-label">Weeks start on</span>
      <select
        value={plan.weekStart ?? 0}
        onChange={(event) => {
          const chosen = weekStarts.find((start) => start === Number(event.target.value));
          onChange({ ...plan, weekStart: chosen ?? null }, 'weekStart');
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
