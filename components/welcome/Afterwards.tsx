import { useEffect, useRef } from 'react';
import type { Network } from '@/lib/model/network';
import { isFollowed } from '@/lib/state/followed-networks';

interface Props {
  readonly stage: 'agreed' | 'declined' | 'withdrawn';
  readonly ticked: readonly Network[];
  readonly onAskAgain: () => void;
}

/** What was just done, and what to do next. Takes the focus, so that a screen reader reads it. */
export function Afterwards({ stage, ticked, onAskAgain }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { heading, sentence } = wordings[stage];
  return (
    <section className="afterwards card">
      <h2 ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {stage === 'agreed' && !ticked.some(isFollowed) ? (
        <p>Your plan is kept. None of the channels you ticked has the coach yet; X has it today.</p>
      ) : (
        <p>{sentence}</p>
      )}
      {stage === 'agreed' && ticked.some(isFollowed) && (
        <>
          <p className="hint">
            To see your lamp in the toolbar, open the browser’s list of extensions (the puzzle piece) and pin
            Porchlight.
          </p>
          <a
            className="button button-primary button-large"
            href="https://x.com/home"
            target="_blank"
            rel="noreferrer"
          >
            Open X
          </a>
        </>
      )}
      <button type="button" className="button" onClick={onAskAgain}>
        {stage === 'agreed' ? 'Change my answers' : 'Back to the questions'}
      </button>
    </section>
  );
}

const wordings = {
  agreed: {
    heading: 'The porch light is on',
    sentence: 'Next, open X and click into the box you write your posts in. The coach appears beside it.',
  },
  declined: {
    heading: 'Nothing was stored',
    sentence: 'Porchlight stays asleep on every page. Open it from the toolbar whenever you like.',
  },
  withdrawn: {
    heading: 'Consent withdrawn',
    sentence:
      'Porchlight reads nothing from now on. The posts it kept are still in this browser; you can erase them under History and settings.',
  },
} as const;
