import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { followTheme } from './follow-theme';
import { ScreenBoundary } from './ScreenBoundary';

/** Draws one of our own pages into its `#screen`, in the browser's theme, with a net under it. */
export function startScreen(screen: ReactNode): void {
  followTheme(document.documentElement, matchMedia('(prefers-color-scheme: dark)'));
  const place = document.getElementById('screen');
  if (place === null) throw new Error('The page has no #screen to draw into');
  createRoot(place).render(
    <StrictMode>
      <ScreenBoundary onFault={logFault}>{screen}</ScreenBoundary>
    </StrictMode>,
  );
}

function logFault(fault: unknown): void {
  // oxlint-disable-next-line no-console -- the line a bug report quotes
  console.error('Porchlight: a screen could not be drawn.', fault);
}
