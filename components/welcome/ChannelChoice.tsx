import { networkNames, networks, type Network } from '@/lib/model/network';
import { isFollowed } from '@/lib/state/followed-networks';
import type { WelcomeAnswers } from '@/lib/state/welcome-answers';

interface Props {
  readonly answers: WelcomeAnswers;
  readonly onFill: (answers: Partial<WelcomeAnswers>) => void;
}

const notes: Readonly<Record<Network, string>> = {
  x: 'The coach stands beside the compose box, and what you post is counted.',
  facebook: 'The coach comes to Facebook in a later version. Until then it has a place in your plan only.',
  linkedin:
    'LinkedIn’s terms forbid inserting elements into its pages. When the coach comes to LinkedIn it stays in the browser’s side panel unless you choose otherwise, and you are asked again. Until then it has a place in your plan only.',
};

/** Which channels, and which of them matters most where there are several. */
export function ChannelChoice({ answers, onFill }: Props) {
  const { ticked } = answers;
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
              <label htmlFor={`channel-${network}`}>
                {networkNames[network]}
                {isFollowed(network) ? '' : ' (coach coming)'}
              </label>
              <p className="hint" id={`note-${network}`}>
                {notes[network]}
              </p>
            </div>
          </div>
        ))}
      </fieldset>
      {ticked.length > 1 && <MainChoice answers={answers} onFill={onFill} />}
    </>
  );
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
      {chosen && !isFollowed(chosen) && (
        <output className="hint">
          Posts on {networkNames[chosen]} cannot be counted yet; choose a channel with the coach to see your
          weeks now.
        </output>
      )}
    </fieldset>
  );
}

/** Those that work today come first. */
const inOrder = networks.toSorted((a, b) => Number(isFollowed(b)) - Number(isFollowed(a)));

function mainOf({ main, ticked }: WelcomeAnswers): Network | undefined {
  if (main && ticked.includes(main)) return main;
  return ticked.find(isFollowed) ?? ticked[0];
}
