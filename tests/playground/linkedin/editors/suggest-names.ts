import type { MentionOptions } from '@tiptap/extension-mention';
import { button, h, hashed } from '../app/dom';

/** People the owner can mention. */
export const names: readonly string[] = ['Anna Baker', 'Wael Halabi', 'Ngọc Trần', 'Björn Ström'];

/** The list that opens while a name is being typed; until one is chosen, the text stands in a decoration of its own. */
export const suggestNames: MentionOptions['suggestion'] = {
  char: '@',
  items: ({ query }) => names.filter((name) => name.toLowerCase().includes(query.toLowerCase())),
  command: ({ editor, range, props }) => {
    editor
      .chain()
      .focus()
      .insertContentAt(range, [
        { type: 'mention', attrs: props },
        { type: 'text', text: ' ' },
      ])
      .run();
  },
  render: () => {
    let list: HTMLElement | null = null;
    let choose: (() => void) | null = null;
    const close = (): void => {
      list?.remove();
      list = null;
      choose = null;
    };
    return {
      onStart: show,
      onUpdate: show,
      onExit: close,
      onKeyDown: ({ event }) => {
        if (event.key !== 'Enter' || !choose) return false;
        choose();
        return true;
      },
    };

    function show({ items, command, editor }: Shown): void {
      close();
      if (items.length === 0) return;
      const pick = (label: string) => (): void => command({ id: String(names.indexOf(label)), label });
      choose = pick(items[0]!);
      list = h(
        'div',
        { role: 'listbox', class: hashed() },
        ...items.map((name) => button({ role: 'option' }, pick(name), name)),
      );
      (editor.view.dom.closest('dialog') ?? document.body).append(list);
    }
  },
};

interface Shown {
  readonly items: string[];
  readonly command: (chosen: { id: string; label: string }) => void;
  readonly editor: { readonly view: { readonly dom: HTMLElement } };
}
