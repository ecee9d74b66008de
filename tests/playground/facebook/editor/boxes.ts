import type { Box } from './mount-editor';

const mounted: Box[] = [];

/** Every editor that stands in the page, for the tests' door. */
export const boxes = {
  /** builds the front composer's editor anew, text kept; null where there is no composer */
  remount: null as (() => void) | null,
  all: mounted as readonly Box[],
  add(box: Box): Box {
    mounted.push(box);
    return box;
  },
  clear(): void {
    for (const box of mounted.splice(0)) box.destroy();
  },
  remove(box: Box): void {
    const at = mounted.indexOf(box);
    if (at < 0) return;
    mounted.splice(at, 1);
    box.destroy();
  },
  /** the one that has focus, else the one mounted last */
  front(): Box | null {
    return mounted.find((box) => box.editable === document.activeElement) ?? mounted.at(-1) ?? null;
  },
};
