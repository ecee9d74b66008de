import { useEffect, useRef, useState } from 'react';
import { firstWords } from '@/components/shared/first-words';
import type { CivilDate } from '@/lib/model/civil-date';
import type { Kind } from '@/lib/model/kind';
import type { Post } from '@/lib/model/post';
import { HistoryRow } from './HistoryRow';
import { Section } from './Section';

interface Props {
  readonly posts: readonly Post[] | null;
  readonly removed: Post | null;
  readonly today: CivilDate;
  readonly onKind: (id: string, kind: Kind) => void;
  readonly onRemove: (id: string) => void;
  readonly onUndo: () => void;
}

const shownAtOnce = 20;

/** The posts, newest first: correct a kind, open one on its network, take one out and put it back. */
export function History({ posts, removed, today, onKind, onRemove, onUndo }: Props) {
  const [shown, setShown] = useState(shownAtOnce);
  return (
    <Section id="history" title="History">
      {removed && <Removed key={removed.id} post={removed} onUndo={onUndo} />}
      {posts?.length === 0 && (
        <p className="soft">Nothing here yet. What you publish beside the coach appears here.</p>
      )}
      {posts === null && <p className="soft">Your posts could not be read this time.</p>}
      {posts && posts.length > 0 && (
        <table className="posts">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Post</th>
              <th scope="col">Kind</th>
            </tr>
          </thead>
          <tbody>
            {posts.slice(0, shown).map((post) => (
              <HistoryRow key={post.id} post={post} today={today} onKind={onKind} onRemove={onRemove} />
            ))}
          </tbody>
        </table>
      )}
      {posts && posts.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + shownAtOnce)}>
          Show {Math.min(shownAtOnce, posts.length - shown)} more of {posts.length}
        </button>
      )}
    </Section>
  );
}

/** Takes the focus its row has lost, so that the keyboard stands on "Undo". */
function Removed({ post, onUndo }: { readonly post: Post; readonly onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div className="removed row">
      <output>Taken out: “{firstWords(post.text, 60)}”</output>
      <button type="button" className="button" ref={undo} onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}
