import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { el } from '../app/el';
import { decorateText } from './decorate-text';
import { $createMention, EmojiImageNode, EmojiTextNode, MentionNode } from './nodes';

export interface Box {
  /** the editor and its placeholder */
  readonly element: HTMLElement;
  readonly editor: LexicalEditor;
  readonly editable: HTMLElement;
  /** the text as the editor's own model has it, one line a paragraph */
  text(): string;
  write(text: string): void;
  mention(name: string): void;
  destroy(): void;
}

export interface BoxParts {
  readonly label: string;
  readonly text?: string;
  readonly onChange?: (text: string) => void;
  /** Enter sends, as in comments and messages */
  readonly onEnter?: (text: string) => void;
  /** Ctrl or Cmd with Enter; the box itself does nothing with it */
  readonly onCommandEnter?: () => void;
}

/** The real Lexical in the attributes of Facebook's editors, posts, comments and messages alike. */
export function mountEditor({ label, text = '', onChange, onEnter, onCommandEnter }: BoxParts): Box {
  const editable = el('div', {
    'aria-label': label,
    'aria-placeholder': label,
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: 0,
    'data-lexical-editor': 'true',
  });
  const placeholder = el('div', { 'aria-hidden': 'true' }, label);
  const element = el('div', { 'data-box': '' }, editable, placeholder);
  const editor = createEditor({
    namespace: 'Composer',
    nodes: [MentionNode, EmojiTextNode, EmojiImageNode],
    onError: (error) => {
      throw error;
    },
  });
  const read = () => editor.getEditorState().read(() => readModel());
  const stop = mergeRegister(
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    decorateText(editor),
    editor.registerUpdateListener(() => {
      placeholder.hidden = read() !== '';
      onChange?.(read());
    }),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event && (event.ctrlKey || event.metaKey) && onCommandEnter) {
          event.preventDefault();
          onCommandEnter();
          return true;
        }
        if (!onEnter || event?.shiftKey) return false;
        event?.preventDefault();
        onEnter(read());
        writeInto(editor, '');
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
  editor.setRootElement(editable);
  writeInto(editor, text);
  return {
    element,
    editor,
    editable,
    text: read,
    write: (words) => writeInto(editor, words),
    mention: (name) =>
      editor.update(
        () => {
          const selection = $getSelection();
          if ($isRangeSelection(selection)) selection.insertNodes([$createMention(name)]);
        },
        { discrete: true },
      ),
    destroy() {
      stop();
      editor.setRootElement(null);
    },
  };
}

function readModel(): string {
  return $getRoot()
    .getChildren()
    .map((line) => line.getTextContent())
    .join('\n');
}

function writeInto(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const root = $getRoot().clear();
      for (const line of text.split('\n')) {
        const paragraph = $createParagraphNode();
        if (line !== '') paragraph.append($createTextNode(line));
        root.append(paragraph);
      }
      if (text !== '') root.selectEnd();
    },
    { discrete: true, tag: 'history-merge' },
  );
}
