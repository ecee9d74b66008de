import {
  ContentState,
  DefaultDraftBlockRenderMap,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  KeyBindingUtil,
  Modifier,
} from 'draft-js';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { markEmoji } from './mark-emoji';

export interface PostEditorProps {
  readonly testId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly state: EditorState;
  readonly focusAtOnce?: boolean;
  readonly onChange: (state: EditorState) => void;
  readonly onSend: () => void;
  readonly onDismiss: () => void;
}

// X drags pictures about with a list library; its draggable sits between the contents and the blocks.
const blocks = DefaultDraftBlockRenderMap.set('unstyled', {
  element: 'div',
  wrapper: <div data-rbd-draggable-id="draggable-0" data-rbd-draggable-context-id="0" />,
});

function keyBinding(event: KeyboardEvent): string | null {
  if (event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event)) return 'send-tweet';
  if (event.key === 'Escape') return 'dismiss-composer';
  return getDefaultKeyBinding(event);
}

/** The real Draft.js 0.11 with X's attributes around it. */
export function PostEditor(props: PostEditorProps) {
  const editor = useRef<Editor>(null);
  const { focusAtOnce } = props;
  useEffect(() => {
    const element = editor.current?.editor;
    // Draft.js takes no attributes of ours; React leaves one alone that it never set.
    element?.setAttribute('no-focustrapview-refocus', 'true');
    if (focusAtOnce) editor.current?.focus();
  }, [focusAtOnce]);
  return (
    <Editor
      ref={editor}
      webDriverTestID={props.testId}
      ariaLabel={props.label}
      ariaMultiline
      ariaAutoComplete="list"
      ariaControls="typeaheadDropdownWrapped-0"
      placeholder={props.placeholder}
      role="textbox"
      tabIndex={0}
      spellCheck
      stripPastedStyles
      editorState={props.state}
      blockRenderMap={blocks}
      keyBindingFn={keyBinding}
      onChange={(state) => props.onChange(markEmoji(state))}
      handleKeyCommand={(command) => {
        if (command === 'send-tweet') props.onSend();
        else if (command === 'dismiss-composer') props.onDismiss();
        else return 'not-handled';
        return 'handled';
      }}
      handlePastedText={(text, html, state) => {
        // Parsing pasted markup needs innerHTML, which the page's Trusted Types forbid; Draft.js pastes plain text itself.
        if (!html) return 'not-handled';
        props.onChange(markEmoji(insertText(state, text)));
        return 'handled';
      }}
    />
  );
}

function insertText(state: EditorState, text: string): EditorState {
  const pasted = ContentState.createFromText(text, '\n').getBlockMap();
  const content = Modifier.replaceWithFragment(state.getCurrentContent(), state.getSelection(), pasted);
  return EditorState.push(state, content, 'insert-fragment');
}
