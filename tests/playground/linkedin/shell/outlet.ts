import { h } from '../app/dom';

/**
 * Where Ember hangs its dialogs: in the page, or in the open shadow root of a host with no height of its own, beside
 * which a hidden frame keeps an editor warm.
 */
export function findOutlet(inShadow: boolean): HTMLElement {
  const root = inShadow ? findInterop() : document.body;
  const found = root.querySelector<HTMLElement>('#artdeco-modal-outlet');
  if (found) return found;
  const outlet = h('div', { id: 'artdeco-modal-outlet' });
  root.append(outlet);
  return outlet;
}

/** The shadow root of the interop outlet, made at the first use. */
export function findInterop(): ShadowRoot {
  const found = document.querySelector('#interop-outlet')?.shadowRoot;
  if (found) return found;
  const host = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.append(h('link', { rel: 'stylesheet', href: '/playground/linkedin.css' }));
  host.after(h('iframe', { 'data-testid': 'interop-iframe', src: '/preload/', hidden: true, title: '' }));
  return root;
}
