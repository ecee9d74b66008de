import { memo } from 'react';
import { useStore } from 'zustand';
import { firstWords } from '@/components/shared/first-words';
import { sayDate } from '@/components/shared/say-date';
import { kindNames } from '@/lib/model/kind';
import { networkNames } from '@/lib/model/network';
import type { Post } from '@/lib/model/post';
import type { HistoryStore } from '@/lib/state/history';
import { ResultCells } from './ResultCells';
import { sayResults } from './result-names';

interface Props {
  /** 0 for the newest */
  readonly place: number;
  /** undefined while it is still being read */
  readonly post: Post | undefined;
  readonly store: HistoryStore;
  readonly withResults: boolean;
}

/** One post: when and where, its first words, its kind or what came back. */
export const PostRow = memo(function PostRow({ place, post, store, withResults }: Props) {
  const today = useStore(store, (state) => state.clock.today);
  const isTicked = useStore(store, (state) => post !== undefined && state.selected.has(post.id));
  if (post === undefined) return <EmptyRow place={place} />;
  const { select, open } = store.getState();
  const isPlanned = post.status === 'scheduled' && post.civilDate > today;
  const words = firstWords(post.text, 160) || 'A post without words';
  const brief = `${nameOf(post, today)}: ${firstWords(post.text, 40)}`;
  return (
    <tr aria-rowindex={place + 2} data-place={place}>
      <td className="tick">
        <input
          type="checkbox"
          aria-label={`Tick the ${brief}`}
          checked={isTicked}
          onChange={({ target }) => select(post.id, target.checked)}
        />
      </td>
      <td className="when">
        {sayDate(post.civilDate, today)}
        <br />
        <span className="soft">{isPlanned ? 'scheduled' : networkNames[post.network]}</span>
      </td>
      <td className="words">
        <button
          type="button"
          className="post-open"
          aria-label={`Edit the ${nameOf(post, today)}: ${words}`}
          onClick={() => open(post)}
        >
          {words}
        </button>
      </td>
      {withResults ? (
        <ResultCells post={post} brief={brief} store={store} />
      ) : (
        <>
          <td className="kind">{kindNames[post.kind]}</td>
          <td className="kind soft">{sayResults(post.results)}</td>
        </>
      )}
    </tr>
  );
});

/** "X post of Thu 25 Jun": what a control in its row is about. Its words follow. */
function nameOf(post: Post, today: string): string {
  return `${networkNames[post.network]} post of ${sayDate(post.civilDate, today)}`;
}

function EmptyRow({ place }: { readonly place: number }) {
  return (
    <tr aria-rowindex={place + 2} data-place={place}>
      <td colSpan={9} className="soft">
        …
      </td>
    </tr>
  );
}
