import { useEffect, useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';

export interface Menu {
  readonly isOpen: boolean;
  /** the element around both the trigger and the menu */
  readonly around: RefObject<HTMLDivElement | null>;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  /** closes, gives focus back to the trigger if the menu had it, then acts */
  readonly choose: (act: () => void) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * A menu button's behaviour. Focus enters the menu only when it was on the trigger: who uses the mouse keeps it in
 * the editor. Keys are `handleSidebarKey`'s.
 */
export function useMenu(): Menu {
  const [isOpen, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    const wrap = around.current;
    if (!isOpen || !wrap || rootOf(wrap).activeElement !== trigger.current) return;
    const items = '[role^="menuitem"]';
    (
      wrap.querySelector<HTMLElement>(`${items}[aria-checked="true"]`) ??
      wrap.querySelector<HTMLElement>(items)
    )?.focus();
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen || !around.current) return;
    return watchOutside(around.current, () => setOpen(false));
  }, [isOpen]);

  return {
    isOpen,
    around,
    trigger,
    toggle: () => setOpen((was) => !was),
    choose(act) {
      const wrap = around.current;
      if (wrap?.contains(rootOf(wrap).activeElement)) trigger.current?.focus();
      setOpen(false);
      act();
    },
    onBlur({ relatedTarget, currentTarget }) {
      if (!currentTarget.contains(relatedTarget)) setOpen(false);
    },
  };
}

function rootOf(node: Node): Document | ShadowRoot {
  return node.getRootNode() as Document | ShadowRoot;
}

/** Two listeners, because outside a closed shadow root nobody can tell what inside it was pressed. */
function watchOutside(wrap: HTMLElement, onOutside: () => void): () => void {
  const left = new AbortController();
  const { signal } = left;
  const root = rootOf(wrap);
  root.addEventListener('pointerdown', (event) => !event.composedPath().includes(wrap) && onOutside(), {
    signal,
  });
  if ('host' in root)
    root.ownerDocument.addEventListener('pointerdown', (event) => event.target !== root.host && onOutside(), {
      signal,
      capture: true,
    });
  return () => left.abort();
}
