import type { Composer } from '@/lib/networks/adapter';
import { readSelectedRange } from '@/lib/networks/dom/selection';
import type { MountedSidebar } from './mount';
import { placeSidebar } from './place';

/** The width of an open sidebar, px (design: 320). */
const openWidth = 320;

export interface Placing {
  readonly mounted: MountedSidebar;
  readonly composer: Composer;
  readonly readSide: () => 'left' | 'right' | null;
  /** folded by the owner */
  readonly isFolded: () => boolean;
  /** whether an open sidebar finds room without lying on the composer */
  readonly onRoom: (hasRoom: boolean) => void;
  readonly signal: AbortSignal;
}

/** Keeps the sidebar beside its composer while the page scrolls, resizes or grows; at most once a frame. */
export function keepInPlace({ mounted, composer, readSide, isFolded, onRoom, signal }: Placing) {
  let side: 'left' | 'right' = 'right';
  let frame = 0;

  const place = (): void => {
    frame = 0;
    const region = composer.region();
    if (!region || !mounted.host.isConnected) return;
    const { host } = mounted;
    const placed = placeSidebar({
      viewport: { width: document.documentElement.clientWidth, height: innerHeight },
      composer: readRect(region),
      keepClear: [...composer.keepClear().map(readRect), ...readCaretLine(composer)],
      // What it would be when open decides whether there is room, so that folding for want of room is no see-saw.
      size: { width: isFolded() ? host.offsetWidth : openWidth, height: host.offsetHeight },
      preferredSide: readSide(),
      folded: isFolded(),
    });
    side = placed.side;
    onRoom(placed.mode !== 'pill' && !placed.covers);
    host.style.setProperty('left', `${placed.left}px`, 'important');
    host.style.setProperty('top', `${placed.top}px`, 'important');
    host.style.setProperty('--pl-height', `${placed.height}px`);
    host.dataset['mode'] = placed.mode;
  };
  const update = (): void => {
    frame ||= requestAnimationFrame(place);
  };

  const observer = new ResizeObserver(update);
  observer.observe(mounted.host);
  addEventListener('scroll', update, { capture: true, passive: true, signal });
  addEventListener('resize', update, { passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
  return { update, side: () => side };
}

function readRect(element: HTMLElement) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

/** Where the caret is, while it is in the draft. */
function readCaretLine(composer: Composer) {
  const range = composer
    .editors()
    .map(readSelectedRange)
    .find((found) => found !== null);
  if (!range) return [];
  const { left, top, height } = range.getBoundingClientRect();
  return height > 0 ? [{ left, top, width: 1, height }] : [];
}
