import { networkNames, networks, type Network } from '@/lib/model/network';

interface Props {
  readonly network: Network;
  readonly onChoose: (network: Network) => void;
}

/** Which network the draft is for. */
export function NetworkSwitch({ network, onChoose }: Props) {
  return (
    <fieldset className="switch">
      <legend className="unseen">Which network is it for?</legend>
      {networks.map((one) => (
        <label key={one}>
          <input type="radio" name="network" checked={one === network} onChange={() => onChoose(one)} />
          <span>{networkNames[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
