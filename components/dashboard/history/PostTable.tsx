import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { HistoryStore } from '@/lib/state/history';
import { PostRow } from './PostRow';
import { resultNames } from './result-names';
import { useRowWindow, withRooms } from './use-row-window';

interface Props {
  readonly store: HistoryStore;
  /** fields for what came back, in place of kinds */
  readonly withResults: boolean;
}

/** All posts of the list in one table of which only the rows in sight are drawn; readers of screens hear its whole size. */
export function PostTable({ store, withResults }: Props) {
  const state = useStore(store);
  const count = state.total ?? state.rows.size;
  const { box, setFocused, places, onScroll, scrollToTop } = useRowWindow(count);
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  const { need, rows, filter } = state;
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new list begins with its first posts only
  useEffect(() => void need(first, last), [need, first, last, rows]);
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new filter is a new list, which begins at its top
  useEffect(scrollToTop, [scrollToTop, filter]);
  if (count === 0) return null;
  const columns = withResults ? resultNames.map(({ name }) => name) : ['Kind', 'Came back'];
  return (
    <section
      className="post-box"
      ref={box}
      onScroll={onScroll}
      aria-label="Posts, to be scrolled"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table
        className={`posts ${withResults ? 'posts-results' : ''}`}
        aria-rowcount={state.total === null ? -1 : count + 1}
        aria-busy={state.isSearching}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="tick">
              <span className="unseen">Tick</span>
            </th>
            <th scope="col" className="when">
              When
            </th>
            <th scope="col">Post</th>
            {columns.map((name) => (
              <th key={name} scope="col" className={withResults ? 'amount' : 'kind'}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only notes where the focus is */}
        <tbody onFocus={({ target }) => setFocused(placeOf(target))} onBlur={() => setFocused(null)}>
          {withRooms(places, count).map((part) =>
            'room' in part ? (
              <tr key={`room-${part.after}`} aria-hidden="true">
                {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the room of rows that are not drawn */}
                <td colSpan={3 + columns.length} style={{ height: part.room, padding: 0, border: 0 }} />
              </tr>
            ) : (
              <PostRow
                key={part.place}
                place={part.place}
                post={rows.get(part.place)}
                store={store}
                withResults={withResults}
              />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function placeOf(target: Element): number | null {
  const place = target.closest<HTMLElement>('tr[data-place]')?.dataset['place'];
  return place === undefined ? null : Number(place);
}
