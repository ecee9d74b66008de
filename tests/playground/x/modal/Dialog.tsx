import { type ReactNode, useEffect, useRef } from 'react';
import { useWorld } from '../app/world';

interface DialogProps {
  readonly title: string;
  readonly onEscape: () => void;
  readonly children: ReactNode;
}

/** X's dialog: a role and no `<dialog>`, over a page that stays mounted, with a trap for focus. */
export function Dialog({ title, onEscape, children }: DialogProps) {
  const box = useRef<HTMLDivElement>(null);
  const trap = useWorld((world) => world.modes.trap);
  useEffect(() => (trap && box.current ? trapFocus(box.current) : undefined), [trap]);
  return (
    <div className="layer">
      <div className="curtain" />
      <div
        ref={box}
        className="dialog"
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        tabIndex={-1}
        onKeyDown={(event) => {
          // The editor turns Esc into its own command; anything else in the dialog lands here.
          if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
        }}
      >
        <h2 id="modal-header" className="unseen">
          {title}
        </h2>
        {children}
      </div>
    </div>
  );
}

/**
 * Our guess at X's trap, nothing of it was captured: focus that lands outside is put back where it last was inside,
 * by a listener in the capture phase, so an event stopped on its way up does not hide from it.
 */
function trapFocus(box: HTMLElement): () => void {
  let last = box.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  const onFocus = (event: FocusEvent) => {
    const target = event.target as Node;
    const dialogs = document.querySelectorAll('[role="dialog"]');
    if (dialogs[dialogs.length - 1] !== box) return;
    if (box.contains(target)) last = target as HTMLElement;
    else (last?.isConnected ? last : box).focus();
  };
  document.addEventListener('focus', onFocus, true);
  return () => document.removeEventListener('focus', onFocus, true);
}
