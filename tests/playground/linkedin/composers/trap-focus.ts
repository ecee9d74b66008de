/**
 * Our guess at the Ember dialog's trap: focus that lands outside is put back where it last was inside, by a listener
 * in the capture phase. Other dialogs and the messages beside it may have focus.
 */
export function trapFocus(modal: HTMLElement): () => void {
  let last: HTMLElement = modal;
  const look = (event: FocusEvent): void => {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement)) return;
    if (modal.contains(target)) last = target;
    else if (!target.closest('[role="alertdialog"], .msg-overlay')) (last.isConnected ? last : modal).focus();
  };
  document.addEventListener('focusin', look, true);
  return () => document.removeEventListener('focusin', look, true);
}
