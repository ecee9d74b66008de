interface SelectingRoot {
  getSelection(): Selection | null;
}

interface ComposedSelection {
  getComposedRanges(options: { readonly shadowRoots: readonly ShadowRoot[] }): StaticRange[];
}

/**
 * The selection as the tree that holds `node` sees it. `document.getSelection()` does not see into a shadow root in
 * Chrome, which has a door of its own there; Firefox's document tells nodes of open shadow roots by itself.
 */
export function findSelection(node: Node): Selection | null {
  const root = node.getRootNode();
  if (root instanceof ShadowRoot && 'getSelection' in root)
    return (root as unknown as SelectingRoot).getSelection();
  return document.getSelection();
}

/** What is selected inside an editor, or where its caret is; null while the selection is elsewhere. */
export function readSelectedRange(editor: HTMLElement): Range | null {
  const selection = findSelection(editor);
  const found = selection && readRange(selection, editor.getRootNode());
  if (!found || !editor.contains(found.startContainer) || !editor.contains(found.endContainer)) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

function readRange(selection: Selection, root: Node): AbstractRange | null {
  const isOutside = root instanceof ShadowRoot && !('getSelection' in root);
  if (isOutside && 'getComposedRanges' in selection) {
    const composed = selection as unknown as ComposedSelection;
    return composed.getComposedRanges({ shadowRoots: [root] })[0] ?? null;
  }
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}
