import { useState, type FormEvent } from 'react';
import { useStore } from 'zustand';
import { networks, networkNames } from '@/lib/model/network';
import type { HistoryStore } from '@/lib/state/history';
import type { NamedChannel } from '@/lib/state/named-channels';

interface Props {
  readonly store: HistoryStore;
  readonly onDone: () => void;
}

/** A post that Porchlight did not see, written in by hand. */
export function AddPost({ store, onDone }: Props) {
  const { channels, clock, addByHand } = useStore(store);
  const choices = withNetworks(channels);
  const [channelId, setChannelId] = useState(choices[0]?.id ?? 'x');
  const [when, setWhen] = useState(() => localTime(clock.now, clock.zone));
  const [text, setText] = useState('');
  const [hasMedia, setMedia] = useState(false);
  const channel = choices.find(({ id }) => id === channelId);
  const instant = instantOf(when, clock.zone);
  const isEmpty = text.trim() === '' && !hasMedia;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (instant === null || isEmpty || !channel) return;
    const told = {
      network: channel.network,
      channelId,
      text: text.trim(),
      hasMedia,
      instant,
      zone: clock.zone,
    };
    if (await addByHand(told)) onDone();
  };
  return (
    <form className="add-post" aria-label="Add a post" onSubmit={(event) => void submit(event)}>
      <div className="filter-fields">
        <label className="field">
          <span className="field-label">Where</span>
          <select value={channelId} onChange={({ target }) => setChannelId(target.value)}>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="field-label">When</span>
          <input
            type="datetime-local"
            value={when}
            required
            onChange={({ target }) => setWhen(target.value)}
          />
        </label>
      </div>
      <label className="field">
        <span className="field-label">What it said</span>
        <textarea rows={3} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <label className="choice">
        <input type="checkbox" checked={hasMedia} onChange={({ target }) => setMedia(target.checked)} />
        It had a picture or a video
      </label>
      <div className="row">
        <button type="submit" className="button button-primary" disabled={isEmpty || instant === null}>
          Keep it
        </button>
        <button type="button" className="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/** The channels, and each network that has none. */
function withNetworks(channels: readonly NamedChannel[]): readonly NamedChannel[] {
  const bare = networks
    .filter((network) => channels.every((channel) => channel.network !== network))
    .map((network) => ({ id: network, network, name: networkNames[network] }));
  return [...channels, ...bare];
}

/** "2026-06-25T14:02", as the browser's field has it. */
function localTime(instant: number, zone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return there.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** The instant of a wall-clock time where `zone` holds; null while the field is not filled in. */
function instantOf(local: string, zone: string): number | null {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return null;
  }
}
