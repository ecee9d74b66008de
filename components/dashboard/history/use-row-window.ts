import { useCallback, useRef, useState, type RefObject } from 'react';

/** Height of a row in px; the style sheet holds it there, so that nothing needs to be measured. */
export const rowHeight = 56;
/** Rows drawn beyond the edges, so that Tab always finds a next one. */
const overscan = 6;
export interface RowWindow {
  readonly box: RefObject<HTMLElement | null>;
  /** places of the rows to draw, in order */
  readonly places: readonly number[];
  readonly onScroll: () => void;
  /** a row that holds the focus stays drawn while it is scrolled away; else the focus would be lost with it */
  readonly setFocused: (place: number | null) => void;
  readonly scrollToTop: () => void;
}

/** Which of many rows of one height stand in a scrolled box. */
export function useRowWindow(count: number): RowWindow {
  const box = useRef<HTMLElement>(null);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  // Whole rows only: a scroll of a few pixels changes nothing that is drawn.
  const onScroll = useCallback(() => setTop(Math.floor((box.current?.scrollTop ?? 0) / rowHeight)), []);
  const scrollToTop = useCallback(() => {
    if (box.current) box.current.scrollTop = 0;
    setTop(0);
  }, []);
  // The box is never higher than the window.
  const inSight = Math.ceil(innerHeight / rowHeight) + 1;
  const first = Math.max(0, Math.min(top, count - inSight) - overscan);
  const last = Math.min(count, Math.max(top, 0) + inSight + overscan);
  const shown = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  const isAway = focused !== null && focused < count && (focused < first || focused >= last);
  const places = isAway ? [...shown, focused].toSorted((one, other) => one - other) : shown;
  return { box, places, onScroll, setFocused, scrollToTop };
}

/** A row to draw, or the room that rows not drawn leave: its height in px. */
export type RowPart = { readonly place: number } | { readonly room: number; readonly after: number };

/** The rows to draw with the rooms between them, so that the scroll bar tells the whole length. */
export function withRooms(places: readonly number[], count: number): RowPart[] {
  const parts: RowPart[] = [];
  let next = 0;
  for (const place of places) {
    if (place > next) parts.push({ room: (place - next) * rowHeight, after: next });
    parts.push({ place });
    next = place + 1;
  }
  if (count > next) parts.push({ room: (count - next) * rowHeight, after: next });
  return parts;
}
