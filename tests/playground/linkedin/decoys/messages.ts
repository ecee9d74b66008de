import { button, h } from '../app/dom';
import { world } from '../app/world';

/** The message box of the overlay; in generation B it stands in the shadow root beside the composer. */
export function messageForm(): HTMLElement {
  const box = h('div', {
    class: 'msg-form__contenteditable',
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    'aria-label': 'Write a message…',
    'data-playground': 'message',
  });
  box.append(h('p', {}, h('br')));
  const send = (): void => {
    world.messages.push(box.textContent ?? '');
    box.replaceChildren(h('p', {}, h('br')));
  };
  return h(
    'div',
    { class: 'msg-overlay' },
    h('form', { class: 'msg-form' }, box, button({ class: 'msg-form__send-button' }, send, 'Send')),
  );
}
