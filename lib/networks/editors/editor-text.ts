import type { Span } from '@/lib/model/span';

/** A stretch of the text that stands in one DOM text node (or, for an emoji image, in one element). */
export interface Run {
  /** offset of its first code unit in the editor's text */
  readonly start: number;
  readonly end: number;
  readonly node: Text | Element;
  /** offset in the text node at which it begins; 0 unless told */
  readonly from?: number;
  /** offset in the text node at which it ends, where the text is another than the node's: then it is taken whole */
  readonly to?: number;
  /** something the engine drew for itself stands before it in the page, so no range may run across */
  readonly isApart?: boolean;
}

/** What an editor holds, and where each piece of it stands in the page. */
export interface EditorText {
  readonly text: string;
  /** in order of the text; line breaks between blocks belong to no run */
  readonly runs: readonly Run[];
}

/**
 * DOM ranges for a span of an editor's text, one for each line it touches, so that the text of each range is exactly
 * its slice. Empty when the span lies outside, or the nodes are gone. Offsets are UTF-16 code units.
 */
export function findRanges(editorText: EditorText, span: Span): Range[] {
  const ranges: Range[] = [];
  let last: { range: Range; end: number } | null = null;
  for (const run of editorText.runs) {
    const start = Math.max(span.start, run.start);
    const end = Math.min(span.end, run.end);
    if (start >= end || !run.node.isConnected) continue;
    if (last && last.end === start && !run.isApart) {
      placeEnd(last.range, run, end);
      last.end = end;
      continue;
    }
    const range = document.createRange();
    placeStart(range, run, start);
    placeEnd(range, run, end);
    ranges.push(range);
    last = { range, end };
  }
  return ranges;
}

function placeStart(range: Range, run: Run, offset: number): void {
  if (run.node instanceof Text) range.setStart(run.node, placeIn(run.node, run, offset));
  else range.setStartBefore(run.node);
}

function placeEnd(range: Range, run: Run, offset: number): void {
  if (run.node instanceof Text) range.setEnd(run.node, run.to ?? placeIn(run.node, run, offset));
  else range.setEndAfter(run.node);
}

function placeIn(node: Text, { start, from = 0, to }: Run, offset: number): number {
  return Math.min(to === undefined ? from + offset - start : from, node.length);
}
