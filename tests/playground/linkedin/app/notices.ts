import { button, h, hashed, icon } from './dom';
import { labels } from './world';

/** The new frontend's notice: a status in the body, with a link where there is one. */
export function showStatus(text: string, href: string | null): void {
  document.querySelector('[role="status"]')?.remove();
  const status = h('div', { role: 'status', class: hashed() }, h('p', {}, text));
  if (href) status.append(h('a', { href, class: hashed() }, labels().view));
  document.body.append(status);
}

/** Ember's toast, in the page or in the shadow root. */
export function showToast(
  outlet: ParentNode,
  type: 'success' | 'error',
  text: string,
  href: string | null,
): void {
  outlet.querySelector('.artdeco-toast-item')?.remove();
  const toast = h(
    'div',
    { class: 'artdeco-toast-item', 'data-test-artdeco-toast-item-type': type, role: 'alert' },
    h('p', { class: 'artdeco-toast-item__message' }, h('span', {}, text)),
  );
  if (href) toast.append(h('a', { class: 'artdeco-toast-item__cta', href }, labels().view));
  toast.append(
    button(
      { class: 'artdeco-toast-item__dismiss', 'aria-label': labels().dismiss },
      () => toast.remove(),
      icon(),
    ),
  );
  outlet.append(toast);
}
