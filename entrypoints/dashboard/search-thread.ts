import type { Found } from '@/lib/history/search';
import type { PostFilter, Window } from '@/lib/model/post-filter';
import { describeTrouble, type Outcome } from '@/lib/history/trouble';
import type { SearchAnswer, SearchOrder } from './search-orders';

type Asked = SearchOrder extends infer Order ? (Order extends unknown ? Omit<Order, 'id'> : never) : never;

/** The searching thread as the screen sees it; it is started when it is first needed. */
export interface SearchThread {
  find(filter: PostFilter, window: Window): Promise<Outcome<Found>>;
  refresh(ids: readonly string[]): Promise<void>;
  catchUp(): Promise<void>;
  /** `onMore` is told whenever more of the history was read; the answer ends that */
  watch(onMore: () => void): () => void;
}

/** A thread made by `start`, in tests by hand. */
export function createSearchThread(start: () => Worker): SearchThread {
  let worker: Worker | null = null;
  let asked = 0;
  const open = new Map<number, (outcome: Outcome<Found | null>) => void>();
  const watchers = new Set<() => void>();

  const receive = ({ data: answer }: MessageEvent<SearchAnswer>): void => {
    if (answer.name === 'more') return watchers.forEach((tell) => tell());
    open.get(answer.id)?.(answer.name === 'done' ? { ok: true, value: answer.found } : answer.trouble);
    open.delete(answer.id);
  };
  const fail = (fault: ErrorEvent): void => {
    worker = null;
    for (const settle of open.values()) settle(describeTrouble(fault.error));
    open.clear();
  };
  const order = async (what: Asked): Promise<Outcome<Found | null>> => {
    if (worker === null) {
      worker = start();
      worker.addEventListener('message', receive);
      worker.addEventListener('error', fail);
    }
    const id = (asked += 1);
    const answered = new Promise<Outcome<Found | null>>((resolve) => open.set(id, resolve));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage({ ...what, id });
    return answered;
  };

  return {
    async find(filter, window) {
      const outcome = await order({ name: 'find', filter, window });
      if (!outcome.ok) return outcome;
      return { ok: true, value: outcome.value ?? { total: 0, ids: [], isComplete: false } };
    },
    // What is not running yet reads everything anew when it starts.
    async refresh(ids) {
      if (worker !== null && ids.length > 0) await order({ name: 'refresh', ids });
    },
    async catchUp() {
      if (worker !== null) await order({ name: 'catch-up' });
    },
    watch(onMore) {
      watchers.add(onMore);
      return () => watchers.delete(onMore);
    },
  };
}
