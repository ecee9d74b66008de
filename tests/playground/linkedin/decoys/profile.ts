import { button, h, hashed, icon } from '../app/dom';
import { labels } from '../app/world';
import { createTiptapEditor } from '../editors/tiptap-editor';

/** Headline and "about": the same native dialog, the same editor and wrapper as elsewhere, and one text-only button. */
export function openProfileField(name: 'Headline' | 'About'): void {
  const mount = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const dialog = h('dialog', { 'data-testid': 'dialog', class: hashed() });
  dialog.append(
    button({ 'aria-label': labels().dismiss }, () => dialog.remove(), icon()),
    h('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.profile.ProfileEdit' }, mount),
    button({}, () => dialog.remove(), h('span', {}, labels().save)),
  );
  document.body.append(dialog);
  dialog.showModal();
  createTiptapEditor({
    mount,
    placeholder: name,
    attributes: { role: 'textbox', 'aria-label': name, 'data-playground': 'field' },
  }).focus();
}
