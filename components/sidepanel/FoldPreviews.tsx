import { Fragment, type ReactNode } from 'react';
import { lengthLimit } from '@/lib/coach/measure-draft';
import { findFolds, foldLimits, type Fold } from '@/lib/coach/text/folds';
import { weightedLength } from '@/lib/coach/text/weighted-length';
import { networkNames, networks, type Network } from '@/lib/model/network';
import { sayLength } from '@/components/sidebar/say';

interface Props {
  readonly text: string;
  readonly network: Network;
  /** X lets Premium members write up to 25,000 characters, and folds those */
  readonly xPremium: boolean;
}

/** How the post would be cut with "see more" on each network, and how long it is there. */
export function FoldPreviews({ text, network, xPremium }: Props) {
  return (
    <section className="folds" aria-labelledby="folds-title">
      <h2 id="folds-title">What readers see first</h2>
      <p className="hint">
        No network says where it cuts a post. These places are about right; blank lines and pictures move
        them.
      </p>
      {networks.map((one) => (
        <FoldPreview key={one} text={text} network={one} isOpen={one === network} xPremium={xPremium} />
      ))}
    </section>
  );
}

function FoldPreview({ text, network, isOpen, xPremium }: Props & { readonly isOpen: boolean }) {
  const used = network === 'x' ? weightedLength(text) : text.length;
  const limit = lengthLimit(network, { xPremium });
  const isOver = used > limit;
  // Without Premium a post over 280 does not go out at all, so there is nothing to fold.
  const folds = network === 'x' && !xPremium ? [] : findFolds(text, network);
  return (
    <details open={isOpen} className="fold">
      <summary>
        <b>{networkNames[network]}</b>{' '}
        <span className={isOver ? 'fold-over' : 'soft'}>{sayLength({ used, limit })}</span>
        <span className="soft fold-word">{sayFold(folds, isOver)}</span>
      </summary>
      <p className="fold-text" dir="auto">
        {cutText(text, folds)}
      </p>
    </details>
  );
}

function sayFold(folds: readonly Fold[], isOver: boolean): string {
  const [first] = folds;
  if (isOver) return 'Too long';
  if (!first) return 'All of it shows';
  return first.screens.includes('wide') ? 'Cut' : folds.length > 1 ? 'Cut' : 'Cut on a phone';
}

/** Of what lies below the last cut, in characters: enough to see that it goes on. */
const restShown = 90;

function cutText(text: string, folds: readonly Fold[]): ReactNode {
  const last = folds.at(-1);
  if (!last) return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  let from = 0;
  const pieces = folds.map(({ at, screens }, index) => {
    const piece = text.slice(from, at);
    from = at;
    return (
      <Fragment key={at}>
        {index === 0 ? piece : <span className="fold-below">{piece}</span>}{' '}
        <span className="fold-cut">
          … see more (about here{screens.length > 1 ? '' : onScreen[screens[0]!]})
        </span>{' '}
      </Fragment>
    );
  });
  const rest = text.slice(from).trimStart();
  const more = rest.length > restShown ? `${[...rest].slice(0, restShown).join('')}…` : rest;
  return [
    ...pieces,
    <span key="rest" className="fold-below">
      {more}
    </span>,
  ];
}

const onScreen = { phone: ' on a phone', wide: ' on a wide screen' } as const;

/** A text without a fold is short, but for X without Premium, where anything may have been pasted. */
const longestShown = 2 * foldLimits.facebook.wide.characters;
