import { useState } from 'react';
import { useStore } from 'zustand';
import { Troubles } from '@/components/shared/Troubles';
import type { HistoryStore } from '@/lib/state/history';
import { AddPost } from './AddPost';
import { FoundLine } from './FoundLine';
import { PostFilters } from './PostFilters';
import { PostSheet } from './PostSheet';
import { PostTable } from './PostTable';
import { RemovedLine } from './RemovedLine';
import { SelectionBar } from './SelectionBar';
import { Switch } from './Switch';
import { YearView } from './YearView';

const views = [
  ['list', 'As a list'],
  ['results', 'With results'],
  ['year', 'As a year'],
] as const;
type View = (typeof views)[number][0];

/** Every post: search them, correct them, write in what came back, see the gaps of a year. */
export function HistoryScreen({ store }: { readonly store: HistoryStore }) {
  const state = useStore(store);
  const [view, setView] = useState<View>('list');
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="section card history" aria-labelledby="history-title">
      <div className="row history-head">
        <h2 id="history-title">History</h2>
        <Switch label="How posts are shown" choices={views} value={view} onChange={setView} />
        <button
          type="button"
          className="button"
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          Add a post
        </button>
      </div>
      <Troubles sentences={state.troubles} />
      {isAdding && <AddPost store={store} onDone={() => setAdding(false)} />}
      <RemovedLine key={state.removed[0]?.id ?? ''} posts={state.removed} onUndo={() => void state.undo()} />
      {view === 'year' ? (
        <YearView
          store={store}
          onDay={(civilDate, channelId) => {
            setView('list');
            void state.search({ from: civilDate, to: civilDate, channelId });
          }}
        />
      ) : (
        <>
          <PostFilters store={store} />
          <FoundLine total={state.total} filter={state.filter} isComplete={state.isComplete} />
          <SelectionBar store={store} />
          <PostTable store={store} withResults={view === 'results'} />
        </>
      )}
      {state.opened && <PostSheet key={state.opened.id} post={state.opened} store={store} />}
    </section>
  );
}
