import { networkNames, networks, type Network } from '@/lib/model/network';
import { presenceSchema, type Consent, type Presence } from '@/lib/model/settings';
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
            into its pages; in the browser’s side panel the coach touches no page.
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
  return (
    <label className="field">
      <span className="field-label">{name}</span>
      <select
        value={presence}
        onChange={(event) => onChoose(network, presenceSchema.parse(event.target.value))}
      >
        <option value="beside" disabled={!isFollowed(network)}>
          Beside the compose box{isFollowed(network) ? '' : ' (in a later version)'}
        </option>
        <option value="panel">In the side panel only</option>
        <option value="off">Off</option>
      </select>
    </label>
  );
}
