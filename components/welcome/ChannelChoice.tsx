import { networkNames, networks, type Network } from '@/lib/model/network';
import { isFollowed } from '@/lib/state/followed-networks';
import { placeFor, type WelcomeAnswers } from '@/lib/state/welcome-answers';
import { PlaceChoice } from './PlaceChoice';

interface Props {
  readonly answers: WelcomeAnswers;
  readonly onFill: (answers: Partial<WelcomeAnswers>) => void;
}

/** Which channels, where the coach stands on each, and which of them matters most where there are several. */
export function ChannelChoice({ answers, onFill }: Props) {
  const { ticked, places } = answers;
  const tick = (network: Network, isTicked: boolean) =>
    onFill({ ticked: networks.filter((one) => (one === network ? isTicked : ticked.includes(one))) });
  return (
    <>
      <fieldset>
        <legend className="field-label">Where do you post?</legend>
        {inOrder.map((network) => (
          <div className="choice" key={network}>
            <input
              type="checkbox"
              id={`channel-${network}`}
              checked={ticked.includes(network)}
              aria-describedby={`note-${network}`}
              onChange={(event) => tick(network, event.target.checked)}
            />
            <div>
              <label htmlFor={`channel-${network}`}>{networkNames[network]}</label>
              <p className="hint" id={`note-${network}`}>
                {noteFor(network)}
              </p>
              {ticked.includes(network) && isFollowed(network) && (
                <PlaceChoice
                  network={network}
                  place={placeFor(answers, network)}
                  onChoose={(place) => onFill({ places: { ...places, [network]: place } })}
                />
              )}
            </div>
          </div>
        ))}
      </fieldset>
      {ticked.length > 1 && <MainChoice answers={answers} onFill={onFill} />}
    </>
  );
}

function noteFor(network: Network): string {
  if (network === 'linkedin')
    return 'LinkedIn’s terms forbid inserting elements into its pages, so the coach stays in the browser’s side panel there unless you choose otherwise. In the side panel it touches no page, and you tell it what you posted.';
  if (!isFollowed(network))
    return 'The coach cannot stand beside the compose box here yet; it is in the browser’s side panel, where you tell it what you posted.';
  return 'The coach stands beside the compose box, and what you post is counted.';
}

function MainChoice({ answers, onFill }: Props) {
  const chosen = mainOf(answers);
  return (
    <fieldset>
      <legend className="field-label">Which matters most?</legend>
      <p className="hint">Your weeks are counted there.</p>
      <div className="row main-choice">
        {answers.ticked.map((network) => (
          <label className="choice" key={network}>
            <input
              type="radio"
              name="main"
              checked={chosen === network}
              onChange={() => onFill({ main: network })}
            />
            <span>{networkNames[network]}</span>
          </label>
        ))}
      </div>
      {chosen && placeFor(answers, chosen) === 'panel' && (
        <output className="hint">
          On {networkNames[chosen]} a post counts once you tell the side panel that it went out.
        </output>
      )}
    </fieldset>
  );
}

/** Those on which the coach can stand beside the box come first. */
const inOrder = networks.toSorted((a, b) => Number(isFollowed(b)) - Number(isFollowed(a)));

function mainOf({ main, ticked }: WelcomeAnswers): Network | undefined {
  if (main && ticked.includes(main)) return main;
  return ticked.find(isFollowed) ?? ticked[0];
}
