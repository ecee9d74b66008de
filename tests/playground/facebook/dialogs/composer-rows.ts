import { button, el, words } from '../app/el';
import { labelsFor } from '../app/labels';
import { world } from '../app/world';
import type { ComposerParts } from './composer-dialog';

/** Who posts, and for whom. In a group the audience is the group and no button; elsewhere a button opens a list. */
export function audienceRow(kind: ComposerParts['kind'], stage: HTMLElement): HTMLElement {
  const labels = labelsFor(world.modes.language);
  const avatar = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  avatar.setAttribute('role', 'none');
  const audience =
    kind === 'group'
      ? words('Neighbours of Elm Street')
      : button({
          label: labels.privacy,
          text: labels.everyone,
          onPress: () => showAudiences(stage),
        });
  const name = el('div', {}, el('strong', {}, 'Elm Street Bakery'), audience);
  const row = el('div', { 'data-who': '' }, name);
  row.prepend(avatar);
  return row;
}

/** The list takes the composer's place in the same dialog; its nodes are out of the page meanwhile. */
function showAudiences(stage: HTMLElement): void {
  const labels = labelsFor(world.modes.language);
  const list = el(
    'div',
    { 'data-audiences': '' },
    el('div', { role: 'radiogroup' }, el('div', { role: 'radio', 'aria-checked': 'true' }, labels.everyone)),
    button({
      label: labels.back,
      text: labels.back,
      onPress: () => list.replaceWith(stage),
    }),
  );
  stage.replaceWith(list);
  list.querySelector<HTMLElement>('[role="button"]')?.focus();
}

/** Backgrounds lay the same editor out anew: big letters on a colour. */
export function backgroundRow(slot: HTMLElement, rebuild: () => void): HTMLElement {
  const labels = labelsFor(world.modes.language);
  return el(
    'div',
    { 'data-tools': '' },
    button({
      label: labels.backgrounds,
      onPress: () => {
        slot.toggleAttribute('data-coloured');
        rebuild();
      },
    }),
    button({ label: labels.emoji, extra: { 'aria-haspopup': 'dialog' }, onPress: () => {} }),
  );
}

/** "Add to your post": buttons with a picture and a name, and no words. */
export function addRow(slot: HTMLElement, refresh: () => void): HTMLElement {
  const labels = labelsFor(world.modes.language);
  const addPicture = () => {
    const picture = el('img', { alt: '', 'data-media': '', src: blankPicture() });
    slot.after(picture);
    refresh();
  };
  return el(
    'div',
    { 'data-tools': '' },
    words(labels.addTo),
    button({ label: labels.photo, onPress: addPicture }),
    button({ label: labels.tag, onPress: () => {} }),
  );
}

/** As a picture just chosen stands there: by an address of the page's own memory. */
function blankPicture(): string {
  const bytes = Uint8Array.from(atob('R0lGODlhAQABAAAAACwAAAAAAQABAAA='), (sign) => sign.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: 'image/gif' }));
}
