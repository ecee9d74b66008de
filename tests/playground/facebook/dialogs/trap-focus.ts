import { world } from '../app/world';

const reachable = '[tabindex="0"], a[href], input, select, textarea, [contenteditable="true"]';

/**
 * Our guess at Facebook's trap, nothing of it was captured. `focus`: what lands outside is put back, by a listener in
 * the capture phase. `tab`: the dialog moves focus itself, among what it drew, and cancels the browser's own step.
 */
export function trapFocus(box: HTMLElement): () => void {
  let last: HTMLElement = box;
  const isFront = () => [...document.querySelectorAll('[role="dialog"]')].at(-1) === box;
  const onFocus = (event: FocusEvent) => {
    if (world.modes.trap !== 'focus' || !isFront()) return;
    const target = event.target as Node;
    if (box.contains(target)) last = target as HTMLElement;
    else (last.isConnected ? last : box).focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (world.modes.trap !== 'tab' || event.key !== 'Tab' || !isFront()) return;
    const own = [...box.querySelectorAll<HTMLElement>(reachable)].filter((one) => one.offsetParent !== null);
    const at = own.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    own.at((at + (event.shiftKey ? -1 : 1)) % own.length)?.focus();
  };
  document.addEventListener('focus', onFocus, true);
  document.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('focus', onFocus, true);
    document.removeEventListener('keydown', onKey);
  };
}
