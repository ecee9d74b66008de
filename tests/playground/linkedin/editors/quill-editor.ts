import Quill from 'quill';
import type { Editor, EditorParts } from './editor';
import { keepSelectionInShadow } from './quill-in-shadow';

interface MentionValue {
  readonly urn: string;
  readonly name: string;
}

/** LinkedIn's mention: a link without a way, whose text is the name alone. */
class Mention extends Quill.import('blots/inline') {
  static blotName = 'mention';
  static tagName = 'A';
  static className = 'ql-mention';

  static create({ urn, name }: MentionValue): HTMLElement {
    const node = super.create() as HTMLElement;
    const attributes = {
      href: '#',
      'data-entity-urn': urn,
      'data-guid': '0',
      'data-object-urn': urn,
      'data-original-text': name,
      'data-test-ql-mention': 'true',
      spellcheck: 'false',
    };
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    return node;
  }

  static formats(node: HTMLElement): MentionValue {
    return { urn: node.dataset['entityUrn'] ?? '', name: node.dataset['originalText'] ?? '' };
  }
}
Quill.register(Mention, true);

/** Quill 1.3 in LinkedIn's markup; also inside a shadow root, where Quill by itself loses its selection. */
export function createQuillEditor({ mount, attributes, placeholder }: EditorParts): Editor {
  const quill = new Quill(mount, {
    placeholder,
    formats: ['mention', 'bold'],
    modules: {
      toolbar: false,
      // Ctrl+Enter makes a line of its own in the site's box; it sends nothing (seen 2026-03-18).
      keyboard: {
        bindings: {
          // Tab leads on, as everywhere.
          tab: false,
          line: { key: 13, shortKey: true, handler: breakLine },
        },
      },
    },
  });
  keepSelectionInShadow(quill);
  const { root } = quill;
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  quill.on('text-change', (_delta, _old, source) => source === 'user' && markHashtags(quill));

  return {
    root,
    modelText: () => quill.getText().replace(/\n$/, ''),
    save: () => quill.getContents(),
    load: (saved) => void quill.setContents(saved as ReturnType<typeof quill.getContents>, 'silent'),
    setText: (text) => void quill.setText(text, 'user'),
    focus: () => quill.focus(),
    mention(name) {
      const at = quill.getSelection(true)?.index ?? 0;
      quill.insertText(at, name, { mention: { urn: `urn:li:fsd_profile:${name.length}`, name } }, 'user');
      quill.insertText(at + name.length, ' ', { mention: false }, 'user');
      quill.setSelection(at + name.length + 1, 0, 'user');
    },
    cutUndo: () => (quill.getModule('history') as { cutoff(): void }).cutoff(),
    onChange: (listener) => void quill.on('text-change', listener),
    destroy: () => {},
  };
}

function breakLine(this: { quill: Quill }, range: { index: number; length: number }): boolean {
  this.quill.deleteText(range.index, range.length, 'user');
  this.quill.insertText(range.index, '\n', 'user');
  this.quill.setSelection(range.index + 1, 0, 'user');
  return false;
}

/** Hashtags stand in `<strong>`, their text unchanged. */
function markHashtags(quill: Quill): void {
  for (const { 0: tag, index } of quill.getText().matchAll(/#[\p{L}\p{N}_]+/gu)) {
    if (quill.getFormat(index, tag.length)['bold'] !== true)
      quill.formatText(index, tag.length, { bold: true }, 'silent');
  }
}
