import { useEffect, useState } from 'react';
import type { Finding } from '@/lib/model/finding';
import type { Network } from '@/lib/model/network';
import { networkNames } from '@/lib/model/network';
import type { KindIdea } from '@/lib/rhythm/next-kind';
import { sayIdea } from './say-rhythm';

/** Where the next best posts come from; a box on the network, while it is empty, offers the same ones with their beginning. */
export interface NextPosts {
  /** the best first; none when they cannot be had */
  readonly list: () => Promise<readonly Finding[]>;
  readonly putOff: (idea: Finding) => Promise<unknown>;
}

interface Props {
  /** the kind longest neglected, while there is no better idea */
  readonly idea: KindIdea | undefined;
  readonly nextPosts: NextPosts | undefined;
  readonly network: Network;
  readonly onWrite: (network: Network) => void;
  readonly onNextIdea: () => void;
}

const none: readonly Finding[] = [];

/** What to post next and why now, and the way to the box. */
export function NextPost({ idea, nextPosts, network, onWrite, onNextIdea }: Props) {
  const [posts, show] = useState(none);
  useEffect(() => void nextPosts?.list().then(show), [nextPosts]);
  const [post, ...others] = posts;
  const turn = () => (post ? show([...others, post]) : onNextIdea());
  const putOff = (given: Finding) => {
    show(others);
    void nextPosts?.putOff(given);
  };
  return (
    <section className="next" aria-labelledby="next-title">
      <h2 id="next-title" className="unseen">
        What to post next
      </h2>
      {(post ?? idea) && (
        <p aria-live="polite">
          <b>Next:</b> {post ? post.title : idea && sayIdea(idea)}
          {post && <span className="soft next-why">{post.seen}</span>}
        </p>
      )}
      <div className="row">
        <button type="button" className="button button-primary" onClick={() => onWrite(network)}>
          Write on {networkNames[network]}
        </button>
        {(others.length > 0 || (!post && idea)) && (
          <button type="button" className="button" onClick={turn}>
            Another idea
          </button>
        )}
        {post && (
          <button type="button" className="button button-quiet" onClick={() => putOff(post)}>
            Not this month
          </button>
        )}
      </div>
    </section>
  );
}
