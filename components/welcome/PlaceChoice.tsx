import { networkNames, type Network } from '@/lib/model/network';
import type { Place } from '@/lib/state/welcome-answers';

interface Props {
  readonly network: Network;
  readonly place: Place;
  readonly onChoose: (place: Place) => void;
}

const wordings: readonly (readonly [Place, string])[] = [
  ['beside', 'Beside the compose box'],
  ['panel', 'In the side panel only'],
];

/** Where the coach stands on one network. */
export function PlaceChoice({ network, place, onChoose }: Props) {
  return (
    <fieldset className="place-choice">
      <legend className="unseen">Where the coach stands on {networkNames[network]}</legend>
      {wordings.map(([one, label]) => (
        <label className="choice" key={one}>
          <input
            type="radio"
            name={`place-${network}`}
            checked={place === one}
            onChange={() => onChoose(one)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
