import type Quill from 'quill';

interface NativeRange {
  readonly start: { node: Node; offset: number };
  readonly end: { node: Node; offset: number };
  readonly native: Range;
}

/** The parts of Quill 1.3's own selection that ask the document, and so do not see into a shadow root. */
interface QuillSelection {
  readonly root: HTMLElement;
  hasFocus(): boolean;
  getNativeRange(): NativeRange | null;
  normalizeNative(range: Range): NativeRange | null;
  setNativeRange(start: Node | null, offset?: number, end?: Node, endOffset?: number, force?: boolean): void;
}

interface SelectingRoot {
  getSelection(): Selection | null;
}

/** Quill asks the shadow root it stands in, as the site's own copy must; nothing changes in the light. */
export function keepSelectionInShadow(quill: Quill): void {
  const scope = quill.root.getRootNode();
  if (!(scope instanceof ShadowRoot)) return;
  const { selection } = quill as unknown as { selection: QuillSelection };
  const ask = (): Selection | null =>
    'getSelection' in scope ? (scope as unknown as SelectingRoot).getSelection() : document.getSelection();

  selection.hasFocus = () => scope.activeElement === quill.root;
  selection.getNativeRange = () => {
    const found = ask();
    return found && found.rangeCount > 0 ? selection.normalizeNative(found.getRangeAt(0)) : null;
  };
  selection.setNativeRange = (
    start,
    offset = 0,
    end = start ?? undefined,
    endOffset = offset,
    force = false,
  ) => {
    if (!start || !end) return quill.root.blur();
    if (!start.parentNode || !end.parentNode) return;
    if (!selection.hasFocus()) quill.root.focus();
    const now = selection.getNativeRange()?.native;
    const [from, fromOffset] = outOfBreak(start, offset);
    const [to, toOffset] = outOfBreak(end, endOffset);
    const same =
      now?.startContainer === from &&
      now.startOffset === fromOffset &&
      now.endContainer === to &&
      now.endOffset === toOffset;
    if (!same || force) ask()?.setBaseAndExtent(from, fromOffset, to, toOffset);
  };
}

function outOfBreak(node: Node, offset: number): [Node, number] {
  if (!(node instanceof HTMLBRElement) || !node.parentNode) return [node, offset];
  return [node.parentNode, [...node.parentNode.childNodes].indexOf(node)];
}
