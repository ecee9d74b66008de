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
}

/** Is anyone home: one lamp per channel, with the days in words. */
export function ChannelLamps({ silences, forecasts, today }: Props) {
  return (
    <ul className="lamps" aria-label="Channels">
      {silences.map((silence) => (
        <li key={silence.channelId} className="lamp-row">
          <Lamp state={silence.state} size={24} />
          <div>
            <p className="lamp-name">
              <b>{networkNames[silence.network]}</b>{' '}
              <span className={`lamp-word lamp-word-${silence.state}`}>{sayLamp(silence)}</span>
              {silence.channelName && (
                <>
                  {' '}
                  <bdi className="soft channel-name">{silence.channelName}</bdi>
                </>
              )}
            </p>
            <p>
              {saySilence(silence)}
              <Foreseen silence={silence} forecast={forecasts.get(silence.channelId)} today={today} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Foreseen({
  silence,
  forecast,
  today,
}: {
  readonly silence: ChannelSilence;
  readonly forecast: Forecast | undefined;
  readonly today: CivilDate;
}) {
  const sentence = forecast && sayForecast(silence, forecast, today);
  return sentence ? <span className="soft">; {sentence}</span> : null;
}
