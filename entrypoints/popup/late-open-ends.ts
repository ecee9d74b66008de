import { openOpenEndsDoors } from '@/entrypoints/dashboard/open-ends-doors';
import { createOpenEndsStore, type OpenEndsStore } from '@/lib/state/open-ends';

/** What the last posts left open. A module of its own, because the coach comes with it. */
export function openLateOpenEnds(): OpenEndsStore {
  return createOpenEndsStore(openOpenEndsDoors());
}
