// A thread of its own: reading and searching 100,000 posts must not hold up a keystroke.
import { createHistory } from '@/lib/history/db';
import { createHistorySearch } from '@/lib/history/search';
import { describeTrouble } from '@/lib/history/trouble';
import type { SearchAnswer, SearchOrder } from './search-orders';

const search = createHistorySearch(createHistory(), () => answer({ name: 'more' }));

addEventListener('message', ({ data: order }: MessageEvent<SearchOrder>) => {
  void obey(order).catch((error: unknown) =>
    answer({ name: 'trouble', id: order.id, trouble: describeTrouble(error) }),
  );
});

async function obey(order: SearchOrder): Promise<void> {
  if (order.name === 'refresh') await search.refresh(order.ids);
  if (order.name === 'catch-up') await search.catchUp();
  const found = order.name === 'find' ? search.find(order.filter, order.window) : null;
  answer({ name: 'done', id: order.id, found });
}

function answer(message: SearchAnswer): void {
  postMessage(message);
}
