import { useId, useState } from 'react';
import { Icon } from '@/components/shared/icons/Icon';
import { Lamp } from '@/components/shared/Lamp';
import { networkNames } from '@/lib/model/network';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Forecast } from '@/lib/rhythm/forecast';
import type { ChannelSilence } from '@/lib/rhythm/silence';
import { sayForecast, sayLamp, saySilence } from './say-rhythm';

interface Props {
  readonly silences: readonly ChannelSilence[];
  /** by the channel's id */
  readonly forecasts: ReadonlyMap<string, Forecast>;
  readonly today: CivilDate;
  /** what a visitor sees of a channel, in a sentence; read when it is asked for */
  readonly onLook?: ((silence: ChannelSilence) => Promise<string>) | undefined;
}

/** Is anyone home: one lamp per channel, with the days in words. */
export function ChannelLamps({ silences, forecasts, today, onLook }: Props) {
  return (
    <ul className="lamps" aria-label="Channels">
      {silences.map((silence) => (
        <ChannelRow
          key={silence.channelId}
          silence={silence}
          forecast={forecasts.get(silence.channelId)}
          today={today}
          onLook={onLook}
        />
      ))}
    </ul>
  );
}

interface RowProps extends Pick<Props, 'today' | 'onLook'> {
  readonly silence: ChannelSilence;
  readonly forecast: Forecast | undefined;
}

function ChannelRow({ silence, forecast, today, onLook }: RowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [seen, setSeen] = useState('');
  const id = useId();
  const name = networkNames[silence.network];
  const foreseen = forecast && sayForecast(silence, forecast, today);
  const toggle = (look: NonNullable<Props['onLook']>) => {
    setIsOpen(!isOpen);
    if (!isOpen) void look(silence).then(setSeen);
  };
  return (
    <li className="lamp-row">
      <Lamp state={silence.state} size={24} />
      <p className="lamp-name">
        <b>{name}</b> <span className={`lamp-word lamp-word-${silence.state}`}>{sayLamp(silence)}</span>
        {silence.channelName && (
          <>
            {' '}
            <bdi className="soft channel-name">{silence.channelName}</bdi>
          </>
        )}
      </p>
      {onLook && (
        <button
          type="button"
          className="look"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={`What a visitor to ${name} sees`}
          title={`What a visitor to ${name} sees`}
          onClick={() => toggle(onLook)}
        >
          <Icon name="look" />
        </button>
      )}
      <p className="lamp-days">
        {saySilence(silence)}
        {foreseen && <span className="soft">; {foreseen}</span>}
      </p>
      <div id={id} className="lamp-days soft" aria-live="polite">
        {isOpen && seen}
      </div>
    </li>
  );
}
