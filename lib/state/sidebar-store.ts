import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Network } from '@/lib/model/network';
import type { SidebarView } from './sidebar-view';

export type SidebarStore = StoreApi<SidebarView>;

/** A store for one sidebar. The draft session writes it, components read it; it ends with the page. */
export function createSidebarStore(network: Network, start: Partial<SidebarView> = {}): SidebarStore {
  return createStore<SidebarView>(() => ({ ...emptyView(network), ...start }));
}

/** What stands there before a draft has been read. */
export function emptyView(network: Network): SidebarView {
  return {
    network,
    folded: false,
    review: null,
    words: 0,
    wordsNeeded: 12,
    silenceDays: null,
    notice: null,
    undo: null,
    pointedKey: null,
  };
}
