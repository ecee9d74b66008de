const menuItems = '[role^="menuitem"]';
const openTriggers = '[data-pl-escape][aria-expanded="true"]';

/**
 * What a key means to the sidebar: Escape closes the open menu or the disclosure that holds focus, arrows, Home, End
 * and first letters move in a menu. True when it meant something; the caller then cancels the key's default.
 * @param root what holds the sidebar: its shadow root, or an element around it
 * @param key the event's `key`
 */
export function handleSidebarKey(root: ShadowRoot | HTMLElement, key: string): boolean {
  const focused = findFocused(root);
  if (key === 'Escape') return close(root, focused);
  const menu = focused?.closest<HTMLElement>('[role="menu"]');
  if (menu && focused) return moveInMenu(menu, focused, key);
  if (!focused?.matches('[aria-haspopup="menu"]') || !/^Arrow(Up|Down)$/u.test(key)) return false;
  const open = focused.getAttribute('aria-expanded') === 'true' ? findControlled(root, focused) : null;
  // Opening moves focus by itself; an open menu (opened with the mouse) is entered.
  if (open) open.querySelector<HTMLElement>(menuItems)?.focus();
  else focused.click();
  return true;
}

function findFocused(root: ShadowRoot | HTMLElement): HTMLElement | null {
  const scope = 'activeElement' in root ? root : (root.getRootNode() as Document | ShadowRoot);
  const { activeElement } = scope;
  return activeElement && root.contains(activeElement) ? (activeElement as HTMLElement) : null;
}

/** Later in the document is deeper or more recent, so the last fitting trigger is the innermost. */
function close(root: ShadowRoot | HTMLElement, focused: HTMLElement | null): boolean {
  const triggers = [...root.querySelectorAll<HTMLElement>(openTriggers)].toReversed();
  const trigger =
    triggers.find((one) => one.getAttribute('aria-haspopup') === 'menu') ??
    triggers.find((one) => one === focused || findControlled(root, one)?.contains(focused)) ??
    triggers.find((one) => focused && one.closest('[data-finding-key]')?.contains(focused));
  if (!trigger) return false;
  if (focused) trigger.focus();
  trigger.click();
  return true;
}

function moveInMenu(menu: HTMLElement, focused: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>(menuItems)];
  const to = findTarget(items, items.indexOf(focused), key);
  to?.focus();
  return to !== undefined;
}

function findTarget(items: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowDown' || key === 'ArrowRight') return items[(at + 1) % items.length];
  if (key === 'ArrowUp' || key === 'ArrowLeft') return items.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  // A letter goes to the next item that begins with it; space presses the button, as everywhere.
  if ([...key].length !== 1 || key === ' ') return undefined;
  const letter = key.toLocaleLowerCase();
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) =>
    item.textContent?.trim().toLocaleLowerCase().startsWith(letter),
  );
}

function findControlled(root: ShadowRoot | HTMLElement, trigger: HTMLElement): HTMLElement | null {
  const id = trigger.getAttribute('aria-controls');
  return id ? root.querySelector<HTMLElement>(`[id="${id}"]`) : null;
}
