type Attributes = Readonly<Record<string, string | true>>;

/** One element with its attributes and children. Never through HTML: the page's policy is as strict as the real one. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, value === true ? '' : value);
  element.append(...children);
  return element;
}

/** An icon, as the network draws them: an `<svg>` with a name of its own or none. */
export function icon(name?: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [key, value] of Object.entries({ width: '16', height: '16', viewBox: '0 0 16 16' }))
    svg.setAttribute(key, value);
  if (name) svg.setAttribute('data-test-icon', name);
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  for (const [key, value] of Object.entries({ cx: '8', cy: '8', r: '6' })) circle.setAttribute(key, value);
  svg.append(circle);
  return svg;
}

/** A button and what a click on it does. */
export function button(
  attributes: Attributes,
  run: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', run);
  return element;
}

/** A class as the new frontend makes them: hashed, another one in every build. */
export function hashed(): string {
  return `_${Math.random().toString(16).slice(2, 10)}`;
}
