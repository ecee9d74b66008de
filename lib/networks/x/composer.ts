import type { Composer } from '../adapter';
import { findTarget } from '../dom/target';
import { readSchedulePicker } from './schedule';
import { xSelectors } from './selectors';

/** The smallest element that holds an editor and a publish button; null while X is still building the box. */
export function findRegion(editor: HTMLElement): HTMLElement | null {
  const modal = editor.closest(xSelectors.modal.css);
  let region: HTMLElement | null = editor;
  while (region && !region.querySelector(xSelectors.publish.css)) {
    // The publish button of the box behind a dialog is not this dialog's.
    if (region === modal || region === document.body) return null;
    region = region.parentElement;
  }
  return region;
}

/**
 * The composer around an editor. Only the place is remembered (in a dialog, or inline); the nodes are looked up anew
 * at each use, because X re-creates them when parts are added, the typeahead opens or the route changes.
 */
export function createXComposer(start: HTMLElement): Composer {
  const inModal = start.closest(xSelectors.modal.css) !== null;

  const findEditor = (): HTMLElement | null => {
    if (start.isConnected) return start;
    const again = [...document.querySelectorAll<HTMLElement>(xSelectors.editor.css)].find(
      (editor) => (editor.closest(xSelectors.modal.css) !== null) === inModal && findRegion(editor) !== null,
    );
    if (again) start = again;
    return again ?? null;
  };
  const region = (): HTMLElement | null => {
    const editor = findEditor();
    return editor && (inModal ? editor.closest<HTMLElement>(xSelectors.modal.css) : findRegion(editor));
  };
  const publishButton = (): HTMLElement | null =>
    region()?.querySelector<HTMLElement>(xSelectors.publish.css) ?? null;
  const isScheduled = (): boolean => Boolean(region()?.querySelector(xSelectors.scheduled.css));

  return {
    network: 'x',
    generationId: 'x-test-ids',
    editors: () => [...(region()?.querySelectorAll<HTMLElement>(xSelectors.editor.css) ?? [])],
    region,
    modal: () => {
      const found = region();
      return inModal ? found : null;
    },
    publishButton,
    keepClear: () => {
      const bar = region()?.querySelector<HTMLElement>(xSelectors.toolbar.css);
      return [publishButton(), bar].filter((element): element is HTMLElement => Boolean(element));
    },
    hasMedia: () => Boolean(region()?.querySelector(xSelectors.media.css)?.childElementCount),
    isAway: () => /^\/compose\/post\/./.test(location.pathname),
    readGesture(event) {
      if (!isPublishGesture(event, region(), publishButton())) return null;
      return isScheduled() ? 'schedule' : 'publish';
    },
    isDiscard: (event) => Boolean(findTarget(event)?.closest(xSelectors.discard.css)),
    readSchedule(event) {
      const confirm = findTarget(event)?.closest(xSelectors.scheduleConfirm.css);
      return confirm ? readSchedulePicker(confirm.closest(xSelectors.modal.css) ?? document) : null;
    },
  };
}

/** A click on the live publish button, or Ctrl/Cmd+Enter in one of the editors while X would accept it. */
function isPublishGesture(event: Event, region: HTMLElement | null, button: HTMLElement | null): boolean {
  const target = findTarget(event);
  if (!target || !region || !button || isDisabled(button)) return false;
  if (event.type === 'click') return button.contains(target);
  if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.isComposing) return false;
  return isCommand(event) && region.contains(target) && target.closest(xSelectors.editor.css) !== null;
}

/** Draft.js takes Cmd on a Mac and Ctrl elsewhere, and neither together with Alt. */
function isCommand(event: KeyboardEvent): boolean {
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  return (isMac ? event.metaKey : event.ctrlKey) && !event.altKey;
}

function isDisabled(button: HTMLElement): boolean {
  return button.matches('[disabled], [aria-disabled="true"]');
}
