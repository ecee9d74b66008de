type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/**
 * An element in Facebook's manner: every one carries atomic class names that mean nothing and are others after each
 * load. Attributes that are null or false are left out.
 */
export function el(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = atomicClasses();
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child): child is Node | string => child !== null));
  return element;
}

interface ButtonParts {
  readonly label?: string | null;
  readonly text?: string;
  readonly extra?: Attributes;
  readonly onPress: () => void;
}

/** Facebook's button: a `div` with the role, pressed by mouse, Enter or Space; `aria-disabled` switches it off. */
export function button({ label = null, text, extra = {}, onPress }: ButtonParts): HTMLElement {
  const inside = text === undefined ? el('i', { 'data-visualcompletion': 'css-img' }) : words(text);
  const pressed = el('div', { 'aria-label': label, role: 'button', tabindex: 0, ...extra }, inside);
  const press = () => {
    if (pressed.getAttribute('aria-disabled') !== 'true') onPress();
  };
  pressed.addEventListener('click', press);
  pressed.addEventListener('keydown', (event) => {
    if (event.target !== pressed || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    // No click comes of it: a key on a `div` is a key.
    press();
  });
  return pressed;
}

/** Text in the nested spans it always stands in. */
export function words(text: string): HTMLElement {
  return el('div', { role: 'none' }, el('span', { dir: 'auto' }, el('span', {}, text)));
}

function atomicClasses(): string {
  const name = () => `x${Math.random().toString(36).slice(2, 9)}`;
  return `${name()} ${name()} ${name()}`;
}
