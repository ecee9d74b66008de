import { useWorld } from './world';

/** True while the address asks for the composer in a dialog (or, on the mobile page, as a page). */
export function isComposing(path: string): boolean {
  return path.startsWith('/compose/post') || path.startsWith('/compose/tweet');
}

/** Go somewhere as a single-page application does: a new address, no new document. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  arrive(path);
}

/** Take up an address the browser already shows. */
export function arrive(path: string): void {
  useWorld.setState((world) => ({
    path,
    under: isComposing(path) && !isComposing(world.path) ? world.path : world.under,
    asksToDiscard: false,
  }));
}

/** Follow the browser's own back and forward. */
export function watchHistory(): void {
  addEventListener('popstate', () => arrive(location.pathname));
}
