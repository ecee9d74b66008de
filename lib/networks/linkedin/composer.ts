import type { Composer, Gesture } from '../adapter';
import { findTarget } from '../dom/target';
import { readEditor } from '../editors/read-editor';
import { findRoots } from './find-roots';
import type { Generation } from './generations';
import { readLinkedinSchedule } from './schedule';
import { linkedinSelectors } from './selectors';

/** From this many characters on, a text that stands in a box as it opens was not typed into it just now. */
const writtenBefore = 20;

/** The smallest element around an editor that holds the publish button too; null while the box is being built. */
export function findRegion(generation: Generation, editor: HTMLElement): HTMLElement | null {
  const box = generation.findBox(editor);
  const button = box && generation.findPublish(box);
  if (!box || !button) return null;
  let region: HTMLElement = editor;
  while (!region.contains(button) && region.parentElement) region = region.parentElement;
  return region;
}

/**
 * The composer around an editor. LinkedIn swaps its first dialog for another and rebuilds the editor after the schedule
 * picker, so every node is looked up anew; what is kept is what the owner was seen to do in it.
 */
export function createLinkedinComposer(generation: Generation, start: HTMLElement): Composer {
  const began = readEditor(start).text.trim().length >= writtenBefore;
  /** what the publish button said before a time was picked */
  let usualLabel: string | null = null;
  let hasPicked = false;
  let isClosing = false;

  const findEditor = (): HTMLElement | null => {
    if (start.isConnected && findRegion(generation, start)) return start;
    const again = findRoots()
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(generation.editor)])
      .find((editor) => findRegion(generation, editor) !== null);
    if (again) start = again;
    return again ?? null;
  };
  const region = (): HTMLElement | null => {
    const editor = findEditor();
    return editor && findRegion(generation, editor);
  };
  const publishButton = (): HTMLElement | null => {
    const found = region();
    const button = found && generation.findPublish(found);
    if (button && !hasPicked) usualLabel = readLabel(button);
    return button;
  };
  const findDialog = (): HTMLElement | null => {
    const editor = findEditor();
    return (
      editor?.closest<HTMLElement>(
        `${linkedinSelectors.sduiDialog.css}, ${linkedinSelectors.emberModal.css}`,
      ) ?? null
    );
  };
  const isEdit = (): boolean => {
    const box = findDialog();
    if (!began || !box || generation.id !== 'linkedin-ember') return false;
    return box.querySelector(linkedinSelectors.emberClock.css) === null;
  };

  const watchClosing = (event: Event, gesture: Gesture): void => {
    if (gesture) isClosing = false;
    else if (event instanceof KeyboardEvent) isClosing ||= event.key === 'Escape';
    else if (isCloseClick(event, findDialog())) isClosing = true;
  };

  return {
    network: 'linkedin',
    generationId: generation.id,
    editors: () => {
      const editor = findEditor();
      return editor ? [editor] : [];
    },
    region,
    // Only a native modal makes the rest of the page inert; Ember's dialog stands in the page like any other node.
    modal: () => findEditor()?.closest<HTMLElement>(linkedinSelectors.sduiDialog.css) ?? null,
    publishButton,
    keepClear: () => {
      const button = publishButton();
      const bar = button?.parentElement;
      return [button, bar].filter((one): one is HTMLElement => Boolean(one) && one !== region());
    },
    hasMedia: () => hasMedia(findDialog() ?? region()),
    purpose: () => (isEdit() ? 'edit' : began ? 'unclear' : 'post'),
    roots: () => findRoots().map((root) => (root === document ? document.body : root)),
    isAway: () => findEditor() === null && findRoots().some((root) => generation.isAway(root)),
    readGesture(event) {
      const button = publishButton();
      const gesture = isPublish(event, button) ? readIntent(button, hasPicked, usualLabel) : null;
      watchClosing(event, gesture);
      return gesture;
    },
    isDiscard: (event) => isClosing && isAnswer(event, findDialog()),
    readSchedule(event) {
      const target = findTarget(event);
      const root = target?.getRootNode();
      const picker =
        root instanceof Document || root instanceof ShadowRoot ? generation.findPicker(root) : null;
      if (event.type !== 'click' || !picker || !target?.closest('button') || !picker.contains(target))
        return null;
      hasPicked = true;
      return readLinkedinSchedule(picker, document.documentElement.lang);
    },
  };
}

/** A click on the live button. No shortcut: Ctrl+Enter makes a line in Quill, and nobody has seen it send in TipTap. */
function isPublish(event: Event, button: HTMLElement | null): button is HTMLElement {
  const target = findTarget(event);
  if (event.type !== 'click' || !button || !target || !button.contains(target)) return false;
  return !button.matches('[disabled], [aria-disabled="true"]');
}

/**
 * Once a time is set, the button says another word than before. Which words these are is nobody's business but the
 * reader's; that they differ is enough.
 */
function readIntent(button: HTMLElement, hasPicked: boolean, usualLabel: string | null): Gesture {
  const changed = usualLabel === null || readLabel(button) !== usualLabel;
  return hasPicked && changed ? 'schedule' : 'publish';
}

function readLabel(button: HTMLElement): string {
  return button.textContent?.trim() ?? '';
}

/** The cross stands in the composer's dialog, is a button, and shows a picture in place of words. */
function isCloseClick(event: Event, dialog: HTMLElement | null): boolean {
  const target = findTarget(event);
  const button = target?.closest('button');
  if (!target || !dialog) return false;
  // A click beside an Ember dialog closes it, too.
  if (!button) return !dialog.contains(target) && target.contains(dialog);
  return dialog.contains(button) && button.querySelector('svg') !== null;
}

/** A button of another dialog that stands over the composer's: "discard" or "save as draft", once it is closing. */
function isAnswer(event: Event, dialog: HTMLElement | null): boolean {
  const button = findTarget(event)?.closest('button');
  const other = button?.closest('dialog, [role="dialog"], [role="alertdialog"]');
  return Boolean(other) && other !== dialog;
}

/** A picture or film under the draft; the card of a post that is shared on is none of the owner's own. */
function hasMedia(box: HTMLElement | null): boolean {
  const card = box?.querySelector(linkedinSelectors.preview.css);
  if (!card?.querySelector('img, video')) return false;
  return card.querySelector('a[href*="/feed/update/"], a[href*="/posts/"]') === null;
}
