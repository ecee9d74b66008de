import { useEffect, useRef } from 'react';
import { networkNames, type Network } from '@/lib/model/network';
import { feedAddresses } from '@/lib/state/followed-networks';
import { placeFor, type WelcomeAnswers } from '@/lib/state/welcome-answers';

interface Props {
  readonly stage: 'agreed' | 'declined' | 'withdrawn';
  readonly answers: WelcomeAnswers;
  readonly onAskAgain: () => void;
  /** opens the side panel; called straight from the click */
  readonly onOpenPanel: (network: Network) => void;
}

/** What was just done, and what to do next. Takes the focus, so that a screen reader reads it. */
export function Afterwards({ stage, answers, onAskAgain, onOpenPanel }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="afterwards card">
      <h2 ref={title} tabIndex={-1}>
        {headings[stage]}
      </h2>
      {stage === 'agreed' ? (
        <NextStep answers={answers} onOpenPanel={onOpenPanel} />
      ) : (
        <p>{sentences[stage]}</p>
      )}
      <button type="button" className="button" onClick={onAskAgain}>
        {stage === 'agreed' ? 'Change my answers' : 'Back to the questions'}
      </button>
    </section>
  );
}

function NextStep({ answers, onOpenPanel }: Pick<Props, 'answers' | 'onOpenPanel'>) {
  const { ticked, main } = answers;
  const inOrder = main && ticked.includes(main) ? [main, ...ticked] : ticked;
  const beside = inOrder.find((network) => placeFor(answers, network) === 'beside');
  const panel = ticked.filter((network) => placeFor(answers, network) === 'panel');
  return (
    <>
      {beside && (
        <p>
          Next, open {networkNames[beside]} and click into the box you write your posts in. The coach appears
          beside it.
        </p>
      )}
      {panel[0] && (
        <p>
          For {panel.map((network) => networkNames[network]).join(' and ')}, write or paste your post in the
          side panel, and tell it there once it went out.
        </p>
      )}
      <p>
        The coach says more when it knows you.{' '}
        <a href="/dashboard.html#plan" target="_blank" rel="noreferrer">
          Say what you sell and to whom
        </a>
        , and{' '}
        <a href="/dashboard.html#bring-in" target="_blank" rel="noreferrer">
          bring in what you posted before
        </a>
        . Both can wait.
      </p>
      <p className="hint">
        To see your lamp in the toolbar, open the browser’s list of extensions (the puzzle piece) and pin
        Porchlight.
      </p>
      <div className="row">
        {beside && (
          <a
            className="button button-primary button-large"
            href={feedAddresses[beside]}
            target="_blank"
            rel="noreferrer"
          >
            Open {networkNames[beside]}
          </a>
        )}
        {panel[0] && (
          <button
            type="button"
            className={beside ? 'button button-large' : 'button button-primary button-large'}
            onClick={() => onOpenPanel(panel[0]!)}
          >
            Open side panel
          </button>
        )}
      </div>
    </>
  );
}

const headings = {
  agreed: 'The porch light is on',
  declined: 'Nothing was stored',
  withdrawn: 'Consent withdrawn',
} as const;

const sentences = {
  declined: 'Porchlight stays asleep on every page. Open it from the toolbar whenever you like.',
  withdrawn:
    'Porchlight reads nothing from now on. The posts it kept are still in this browser; you can erase them under History and settings.',
} as const;
