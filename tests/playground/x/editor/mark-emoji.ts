import { EditorState, Modifier, SelectionState } from 'draft-js';

const emoji =
  /\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*/gu;

/** Makes every emoji an immutable entity, as X does after each change; never in the middle of a composition. */
export function markEmoji(state: EditorState): EditorState {
  if (state.isInCompositionMode()) return state;
  let content = state.getCurrentContent();
  for (const block of content.getBlocksAsArray()) {
    for (const match of block.getText().matchAll(emoji)) {
      if (block.getEntityAt(match.index) !== null) continue;
      content = content.createEntity('EMOJI', 'IMMUTABLE', {});
      const where = SelectionState.createEmpty(block.getKey()).merge({
        anchorOffset: match.index,
        focusOffset: match.index + match[0].length,
      });
      content = Modifier.applyEntity(content, where, content.getLastCreatedEntityKey());
    }
  }
  if (content === state.getCurrentContent()) return state;
  // `set` and not `push`: colouring an emoji is not a step to undo, and the caret stays where it is.
  return EditorState.set(state, { currentContent: content });
}
