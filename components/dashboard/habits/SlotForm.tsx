import { useState, type FormEvent } from 'react';
import { weekdayNames } from '@/components/shared/weekday-names';
import type { Slot } from '@/lib/model/habits';
import { networkNames, networks as allNetworks, type Network } from '@/lib/model/network';

interface Props {
  /** those of the plan; all while it has none */
  readonly networks: readonly Network[];
  /** what is offered first */
  readonly minutes: number;
  readonly onAdd: (slot: Omit<Slot, 'id' | 'sequence'>) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** One posting hour more. */
export function SlotForm({ networks, minutes, onAdd }: Props) {
  const offered = networks.length > 0 ? networks : allNetworks;
  const [slot, setSlot] = useState<Omit<Slot, 'id' | 'sequence'>>({
    weekday: 2,
    at: '09:30',
    minutes,
    network: offered[0] ?? 'facebook',
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAdd(slot);
  };
  return (
    <form className="habit-form" onSubmit={submit}>
      <label className="field">
        <span className="field-label">Day</span>
        <select
          value={slot.weekday}
          onChange={(event) => setSlot({ ...slot, weekday: weekdays[Number(event.target.value) - 1] ?? 1 })}
        >
          {weekdays.map((day) => (
            <option key={day} value={day}>
              {weekdayNames[day]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field-label">Time</span>
        <input
          type="time"
          required
          value={slot.at}
          onChange={(event) => setSlot({ ...slot, at: event.target.value })}
        />
      </label>
      <label className="field">
        <span className="field-label">Network</span>
        <select
          value={slot.network}
          onChange={(event) =>
            setSlot({ ...slot, network: offered.find((one) => one === event.target.value) ?? slot.network })
          }
        >
          {offered.map((network) => (
            <option key={network} value={network}>
              {networkNames[network]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        Add posting hour
      </button>
    </form>
  );
}
