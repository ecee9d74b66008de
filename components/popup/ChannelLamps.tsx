import { Lamp } from '@/components/shared/Lamp';
import { networkNames } from '@/lib/model/network';
import type { ChannelSilence } from '@/lib/rhythm/silence';
import { sayLamp, saySilence } from './say-rhythm';

/** Is anyone home: one lamp per channel, with the days in words. */
export function ChannelLamps({ silences }: { readonly silences: readonly ChannelSilence[] }) {
  return (
    <ul className="lamps" aria-label="Channels">
      {silences.map((silence) => (
        <li key={silence.channelId} className="lamp-row">
          <Lamp state={silence.state} size={28} />
          <div>
            <p className="lamp-name">
              <b>{networkNames[silence.network]}</b>{' '}
              <span className={`lamp-word lamp-word-${silence.state}`}>{sayLamp(silence)}</span>
            </p>
            {silence.channelName && <p className="soft channel-name">{silence.channelName}</p>}
            <p>{saySilence(silence)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
