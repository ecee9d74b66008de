import type { EditorText, Run } from './editor-text';

/** How one engine draws a break: as a line break of the text, or as the filler of an empty line. */
export type BreakReader = (br: Element, block: Element) => boolean;

/** True for characters an engine draws for its own caret. */
export type FillerReader = (text: Text) => boolean;

/**
 * Reads block after block and joins them with a line break. Text nodes count as they are, emoji images by their alt
 * text, mentions and links as shown. `innerText` would double the breaks of these editors, `textContent` lose them.
 */
export function readBlocks(
  blocks: Iterable<Element>,
  isBreak: BreakReader,
  isFiller: FillerReader = () => false,
): EditorText {
  const runs: Run[] = [];
  const pieces: string[] = [];
  let length = 0;
  let skipped = false;
  const add = (piece: string, node: Text | Element | null): void => {
    if (piece === '') return;
    if (node)
      runs.push({ start: length, end: length + piece.length, node, ...(skipped && { isApart: true }) });
    skipped = false;
    pieces.push(piece);
    length += piece.length;
  };

  let first = true;
  for (const block of blocks) {
    if (!first) add('\n', null);
    first = false;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text && isFiller(node)) skipped = true;
      else if (node instanceof Text) add(node.data, node);
      else if (node instanceof HTMLImageElement) add(node.alt, node);
      else if (node instanceof HTMLBRElement && isBreak(node, block)) add('\n', null);
    }
  }
  return { text: pieces.join(''), runs };
}
