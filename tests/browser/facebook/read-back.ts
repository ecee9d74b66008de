import { findRanges } from '@/lib/networks/editors/editor-text';
import { readEditor } from '@/lib/networks/editors/read-editor';

/** In the page: the editor's text as we read it, and what the ranges of each span hold, images by their alt text. */
function readBack(
  editor: HTMLElement,
  spans: readonly (readonly [start: number, end: number])[],
): { text: string; spans: string[][] } {
  const read = readEditor(editor);
  return {
    text: read.text,
    spans: spans.map(([start, end]) => findRanges(read, { start, end }).map(say)),
  };
}

function say(range: Range): string {
  const walker = document.createTreeWalker(
    range.cloneContents(),
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  let said = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) said += node.data;
    else if (node instanceof HTMLImageElement) said += node.alt;
  }
  return said;
}

Object.assign(window, { standInReader: { readBack } });
