import { networkNames, networks, type Network } from '@/lib/model/network';
import type { Consent, Presence } from '@/lib/model/settings';
import { isFollowed } from '@/lib/state/followed-networks';
import { Section } from './Section';

interface Props {
  readonly consent: Consent | null;
  readonly onChoose: (network: Network, presence: Presence) => void;
  readonly onWithdraw: () => void;
  readonly onOpenWelcome: () => void;
}

/** Where the coach stands, network by network, and the way to take consent back. */
export function CoachPlaces({ consent, onChoose, onWithdraw, onOpenWelcome }: Props) {
  return (
    <Section id="coach" title="Where the coach stands">
      {consent === null ? (
        <>
          <p>Nowhere: you have not agreed to it, so Porchlight reads nothing.</p>
          <button type="button" className="button button-primary" onClick={onOpenWelcome}>
            Read what it does
          </button>
        </>
      ) : (
        <>
          {networks.map((network) => (
            <Place key={network} network={network} presence={consent.networks[network]} onChoose={onChoose} />
          ))}
          <p className="hint">
            A change holds from the next click into a compose box. LinkedIn’s terms forbid inserting elements
            into its pages, so there the coach will begin in the browser’s side panel.
          </p>
          <div className="row">
            <button type="button" className="button" onClick={onWithdraw}>
              Withdraw consent
            </button>
            <span className="soft">Nothing is read from then on. Your posts stay until you erase them.</span>
          </div>
        </>
      )}
    </Section>
  );
}

function Place({
  network,
  presence,
  onChoose,
}: {
  readonly network: Network;
  readonly presence: Presence;
  readonly onChoose: Props['onChoose'];
}) {
  const name = networkNames[network];
  if (!isFollowed(network)) {
    return (
      <p>
        <b>{name}</b>: off. The coach comes there in a later version and asks you then.
      </p>
    );
  }
  return (
    <label className="field">
      <span className="field-label">{name}</span>
      <select
        value={presence}
        onChange={(event) => onChoose(network, event.target.value === 'beside' ? 'beside' : 'off')}
      >
        <option value="beside">Beside the compose box</option>
        <option value="panel" disabled>
          Side panel only (in a later version)
        </option>
        <option value="off">Off</option>
      </select>
    </label>
  );
}
