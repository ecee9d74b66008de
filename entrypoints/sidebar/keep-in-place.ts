import type { Composer } from '@/lib/networks/adapter';
import type { MountedSidebar } from './mount';
import { placeSidebar } from './place';

export interface Placing {
  readonly mounted: MountedSidebar;
  readonly composer: Composer;
  readonly readSide: () => 'left' | 'right' | null;
  readonly isFolded: () => boolean;
  readonly signal: AbortSignal;
}

/** Keeps the sidebar beside its composer while the page scrolls, resizes or grows; at most once a frame. */
export function keepInPlace({ mounted, composer, readSide, isFolded, signal }: Placing) {
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
      keepClear: composer.keepClear().map(readRect),
      size: { width: host.offsetWidth, height: host.offsetHeight },
      preferredSide: readSide(),
      folded: isFolded(),
    });
    side = placed.side;
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
