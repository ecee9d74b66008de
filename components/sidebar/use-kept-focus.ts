import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * When what had focus is drawn away (a dismissed card, an answered question, the folded panel), focus goes to the
 * undo button, else to the sidebar's own resting place, instead of falling out to the page. Focus that somebody moved is left alone.
 * @returns a click-capture handler for the sidebar's root: every press is a click, by mouse, key or assistive tool
 */
export function useKeptFocus(sidebar: RefObject<HTMLElement | null>): () => void {
  const held = useRef<Element | null>(null);
  // Before anybody else hears that it fell out: an empty box that is left loses its sidebar.
  useLayoutEffect(() => {
    const root = sidebar.current;
    if (!root || !held.current || held.current.isConnected) return;
    held.current = null;
    const { activeElement, body } = root.ownerDocument;
    if (activeElement && activeElement !== body) return;
    const first = root.querySelector<HTMLElement>('[data-pl-rest="first"]');
    (first ?? root.querySelector<HTMLElement>('[data-pl-rest]'))?.focus();
  });
  return () => {
    const root = sidebar.current;
    const active = root && (root.getRootNode() as Document | ShadowRoot).activeElement;
    held.current = active && root.contains(active) ? active : null;
  };
}
