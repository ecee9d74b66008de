import { useStore } from 'zustand';
import { sayAmount, sayCount } from '@/components/shared/say-number';
import { isOpenFilter } from '@/lib/model/post-filter';
import type { HistoryStore } from '@/lib/state/history';

/** What can be done with the posts that are ticked; absent while none is. */
export function SelectionBar({ store }: { readonly store: HistoryStore }) {
  const state = useStore(store);
  const { selected, total, filter } = state;
  if (selected.size === 0) return null;
  const canTakeAll = !isOpenFilter(filter) && total !== null && selected.size < total;
  return (
    <div className="removed row">
      <output>{sayCount(selected.size, 'post')} ticked</output>
      <button type="button" className="button" onClick={() => void state.remove([...selected])}>
        Delete {selected.size === 1 ? 'it' : 'them'}
      </button>
      {canTakeAll && (
        <button type="button" className="button" onClick={() => void state.selectFound()}>
          Tick all {sayAmount(total)} found
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={state.selectNone}>
        Tick none
      </button>
    </div>
  );
}
