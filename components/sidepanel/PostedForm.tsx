import { useState } from 'react';
import { networkNames, type Network } from '@/lib/model/network';

interface Props {
  readonly network: Network;
  /** the owner's IANA zone */
  readonly zone: string;
  readonly isBusy: boolean;
  /** milliseconds since 1970; without it: now */
  readonly onRecord: (at?: number) => void;
}

/** "I posted this", now or at another time: the side panel sees no page, so the owner says it. */
export function PostedForm({ network, zone, isBusy, onRecord }: Props) {
  const [isOther, openOther] = useState(false);
  const [typed, type] = useState('');
  const at = typed === '' ? undefined : instantOf(typed, zone);
  const name = networkNames[network];
  return (
    <div className="posted">
      <div className="row">
        <button type="button" className="button button-primary" disabled={isBusy} onClick={() => onRecord()}>
          I posted this on {name}
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={isOther}
          aria-controls={isOther ? 'posted-at' : undefined}
          onClick={() => openOther(!isOther)}
        >
          At another time
        </button>
      </div>
      {isOther && (
        <div className="row" id="posted-at">
          <label className="field">
            <span className="field-label">When did it go out?</span>
            <input type="datetime-local" value={typed} onChange={(event) => type(event.target.value)} />
          </label>
          <button
            type="button"
            className="button"
            disabled={isBusy || at === undefined}
            onClick={() => onRecord(at)}
          >
            Keep it
          </button>
        </div>
      )}
    </div>
  );
}

/** What the field holds, `2026-06-25T14:02`, as an instant; undefined while it is half typed. */
function instantOf(typed: string, zone: string): number | undefined {
  try {
    return Temporal.PlainDateTime.from(typed).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return undefined;
  }
}
