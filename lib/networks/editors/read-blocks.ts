import type { EditorText, Run } from './editor-text';

/** How one engine draws a break: as a line break of the text, or as the filler of an empty line. */
export type BreakReader = (br: Element, block: Element) => boolean;

/** True for characters an engine draws for its own caret. */
export type FillerReader = (text: Text) => boolean;

/** A piece of a text node as the engine's model has it; `to` where it is not the node's own text. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to?: number;
}

export interface BlockReaders {
  readonly isBreak: BreakReader;
  readonly isFiller?: FillerReader;
  /** how the engine's model has the text of a node; as it stands unless told */
  readonly listPieces?: (text: string) => readonly Piece[];
}

const asItStands = (text: string): Piece[] => [{ text, from: 0 }];

/**
 * Reads block after block and joins them with a line break. Text nodes count as they are, emoji images by their alt
 * text, mentions and links as shown. `innerText` would double the breaks of these editors, `textContent` lose them.
 */
export function readBlocks(
  blocks: Iterable<Element>,
  { isBreak, isFiller = () => false, listPieces = asItStands }: BlockReaders,
): EditorText {
  const runs: Run[] = [];
  const pieces: string[] = [];
  let length = 0;
  let skipped = false;
  const add = (piece: string, node: Text | Element | null, place: Pick<Run, 'from' | 'to'> = {}): void => {
    if (piece === '') return;
    const isApart = skipped && { isApart: true };
    if (node) runs.push({ start: length, end: length + piece.length, node, ...place, ...isApart });
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
      else if (node instanceof Text)
        for (const { text, ...place } of listPieces(node.data)) add(text, node, place);
      else if (node instanceof HTMLImageElement) add(node.alt, node);
      else if (node instanceof HTMLBRElement && isBreak(node, block)) add('\n', null);
    }
  }
  return { text: pieces.join(''), runs };
}
