import { linkedinSelectors } from './selectors';

/** One dated shape of LinkedIn's compose box: where its parts are. Nothing here remembers a node. */
export interface Generation {
  readonly id: 'linkedin-sdui' | 'linkedin-ember';
  /** newest first */
  readonly since: string;
  readonly editor: string;
  /** the composer around an editor; null for an editor that is not the share box's */
  findBox(editor: Element): HTMLElement | null;
  /** the publish button in a box; null while the site is still building it */
  findPublish(box: ParentNode): HTMLElement | null;
  /** true while a sub-screen (schedule, media) stands where the editor was */
  isAway(root: ParentNode): boolean;
  /** the schedule picker, where one is open */
  findPicker(root: ParentNode): ParentNode | null;
}

const selectors = linkedinSelectors;

const sdui: Generation = {
  id: 'linkedin-sdui',
  since: '2026-08-20',
  editor: selectors.sduiEditor.css,
  findBox: (editor) => editor.closest<HTMLElement>(selectors.sduiScreen.css),
  // The one text-only button is publish; everything else in the box has an icon or a picture.
  findPublish: (box) => [...box.querySelectorAll<HTMLElement>('button')].findLast(isTextOnly) ?? null,
  isAway: (root) => root.querySelector(selectors.sduiAway.css) !== null,
  findPicker: (root) => root.querySelector(selectors.sduiPicker.css),
};

const ember: Generation = {
  id: 'linkedin-ember',
  since: '2025-01-01',
  editor: selectors.emberEditor.css,
  findBox: (editor) =>
    editor.closest<HTMLElement>(selectors.emberModal.css) ??
    editor.closest<HTMLElement>(selectors.emberBox.css),
  findPublish: (box) => box.querySelector<HTMLElement>(selectors.emberPublish.css),
  isAway: (root) => root.querySelector(selectors.emberModal.css) !== null,
  findPicker: (root) => {
    const day = root.querySelector(selectors.emberPicker.css);
    return day?.closest(selectors.emberModal.css) ?? day?.closest('form, [role="dialog"]') ?? null;
  },
};

/** Newest first. */
export const generations: readonly Generation[] = [sdui, ember];

function isTextOnly(button: HTMLElement): boolean {
  if (button.querySelector('svg, img, input, video, [role="img"]')) return false;
  // The list of names of a mention stands in the dialog while it is being chosen.
  if (button.closest('[role="listbox"], [role="menu"]')) return false;
  return (button.textContent?.trim() ?? '') !== '';
}
