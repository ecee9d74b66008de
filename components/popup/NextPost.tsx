import type { Network } from '@/lib/model/network';
import { networkNames } from '@/lib/model/network';
import type { KindIdea } from '@/lib/rhythm/next-kind';
import { sayIdea } from './say-rhythm';

interface Props {
  readonly idea: KindIdea | undefined;
  readonly network: Network;
  readonly onWrite: (network: Network) => void;
  readonly onNextIdea: () => void;
}

/** What to post next, and the way to the box. */
export function NextPost({ idea, network, onWrite, onNextIdea }: Props) {
  return (
    <section className="next" aria-labelledby="next-title">
      <h2 id="next-title" className="unseen">
        What to post next
      </h2>
      {idea && (
        <p aria-live="polite">
          <b>Next:</b> {sayIdea(idea)}
        </p>
      )}
      <div className="row">
        <button type="button" className="button button-primary" onClick={() => onWrite(network)}>
          Write on {networkNames[network]}
        </button>
        {idea && (
          <button type="button" className="button" onClick={onNextIdea}>
            Another idea
          </button>
        )}
      </div>
    </section>
  );
}
