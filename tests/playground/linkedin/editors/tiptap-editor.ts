import { Editor as Tiptap } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import { Placeholder } from '@tiptap/extensions';
import { closeHistory } from '@tiptap/pm/history';
import StarterKit from '@tiptap/starter-kit';
import { hashed } from '../app/dom';
import type { Editor, EditorParts } from './editor';
import { names, suggestNames } from './suggest-names';

/** TipTap 3 as the new frontend has it: paragraphs, hard breaks, mentions, and nothing else. */
export function createTiptapEditor({ mount, attributes, placeholder }: EditorParts): Editor {
  const editor = new Tiptap({
    element: mount,
    injectCSS: false,
    editorProps: { attributes: { class: hashed(), ...attributes } },
    extensions: [
      StarterKit.configure({
        blockquote: false,
        bold: false,
        bulletList: false,
        code: false,
        codeBlock: false,
        heading: false,
        horizontalRule: false,
        italic: false,
        link: false,
        listItem: false,
        listKeymap: false,
        orderedList: false,
        strike: false,
        underline: false,
      }),
      Placeholder.configure({ placeholder }),
      Mention.configure({
        renderText: ({ node }) => String(node.attrs['label']),
        renderHTML: ({ node }) => [
          'a',
          { class: hashed(), 'data-type': 'mention', 'data-id': String(node.attrs['id']) },
          String(node.attrs['label']),
        ],
        suggestion: suggestNames,
      }),
    ],
  });
  return {
    root: editor.view.dom,
    modelText: () => editor.getText({ blockSeparator: '\n' }),
    save: () => editor.getJSON(),
    load: (saved) => void editor.commands.setContent(saved as ReturnType<typeof editor.getJSON>),
    setText: (text) =>
      void editor.commands.setContent({
        type: 'doc',
        content: text
          .split('\n')
          .map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
      }),
    focus: () => void editor.commands.focus('end'),
    mention: (name) =>
      void editor
        .chain()
        .focus()
        .insertContent([
          { type: 'mention', attrs: { id: String(names.indexOf(name)), label: name } },
          { type: 'text', text: ' ' },
        ])
        .run(),
    cutUndo: () => editor.view.dispatch(closeHistory(editor.state.tr)),
    onChange: (listener) => void editor.on('update', listener),
    destroy: () => editor.destroy(),
  };
}
