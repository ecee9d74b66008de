import { usualSidebarPlace, type SidebarPlace } from '@/lib/model/settings';
import type { SidebarStore } from '@/lib/state/sidebar-store';

/**
 * How the sidebar stands: as the owner left it, and folded by itself where an open one finds no room beside the
 * composer. Opened by hand all the same, it stays open: the owner has the last word.
 */
export function createStance(store: SidebarStore) {
  let place: SidebarPlace = usualSidebarPlace;
  let hasRoom = true;
  let insists = false;
  const show = (): void => store.setState({ folded: place.folded || !(hasRoom || insists) });

  return {
    place: (): SidebarPlace => place,
    /** as it was kept from the last time */
    restore(kept: SidebarPlace): void {
      place = kept;
      show();
    },
    /** the owner's hand */
    choose(next: SidebarPlace): void {
      place = next;
      insists = !next.folded;
      show();
    },
    setRoom(has: boolean): void {
      hasRoom = has;
      show();
    },
  };
}
