/** The element an event really happened on, inside open shadow roots too; null for events on the document itself. */
export function findTarget(event: Event): Element | null {
  const [first] = event.composedPath();
  return first instanceof Element ? first : null;
}

/** The element that has focus, looked for through open shadow roots. */
export function findFocused(root: DocumentOrShadowRoot = document): Element | null {
  let focused = root.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
