import type { Composer } from '../adapter';
import { readEditor } from '../editors/read-editor';
import { findClose, findSubmit, judgeEditor } from './dialog';
import { isShownInFeed } from './own-post';
import { readOpening } from './opening';
import { readAct, type Places } from './read-act';
import { facebookSelectors } from './selectors';

/**
 * The composer in a dialog of www.facebook.com. Facebook shows no notice when a post is out, its dialog just goes; so
 * what counts is how it went:
 *
 *   writing ──submit──▶ sending ──dialog gone──▶ proven (in a group: once our own words stand in the feed)
 *                          ├──another dialog in its place, nothing was sent──▶ step two ──submit──▶ sending
 *                          └──anything else pressed meanwhile──▶ only the owner knows
 *
 * Whether a submit button says "Next" or "Post" is a matter of language; what follows tells them apart.
 */
export function createDialogComposer(start: HTMLElement): Composer {
  let editor = start;
  let dialog = start.closest<HTMLElement>(facebookSelectors.dialog.css)!;
  let opening = readOpening(dialog, start);
  /** the dialog of the second step */
  let settings: HTMLElement | null = null;
  /** the words at the last press of a submit button; null before */
  let sent: string | null = null;
  let sawSending = false;
  let stepped = false;
  /** the owner pressed something else since */
  let strayed = false;
  let closing = false;
  let hurried = false;

  const findEditor = (): HTMLElement | null => {
    if (editor.isConnected && dialog.contains(editor)) {
      // A later look at the first dialog may tell an edit; the dialogs of later steps tell nothing.
      if (sent === null) opening = readOpening(dialog, editor);
      return editor;
    }
    const again = listComposerEditors().find(
      (one) => dialog.contains(one) || (!dialog.isConnected && isOurs(one)),
    );
    if (!again) return null;
    editor = again;
    dialog = again.closest<HTMLElement>(facebookSelectors.dialog.css)!;
    settings = null;
    return again;
  };
  const front = (): HTMLElement | null => {
    if (findEditor()) return dialog;
    findStep();
    if (settings?.isConnected) return settings;
    return dialog.isConnected ? dialog : null;
  };
  const submitOf = (place: HTMLElement): HTMLElement | null =>
    place === settings ? findSubmit(place, null) : editor.isConnected ? findSubmit(place, editor) : null;

  /** The dialog that took this one's place right after a submit that nothing was sent by. */
  const findStep = (): void => {
    if (sent === null || settings || sawSending || dialog.isConnected) return;
    const next = [...document.querySelectorAll<HTMLElement>(facebookSelectors.dialog.css)].findLast(
      (one) => !one.querySelector(facebookSelectors.editor.css) && findSubmit(one, null) !== null,
    );
    if (!next) return;
    settings = next;
    stepped = true;
  };
  const isSending = (): boolean => {
    const place = sent === null ? null : front();
    if (!place) return false;
    const busy =
      place.querySelector(facebookSelectors.busy.css) !== null ||
      submitOf(place)?.matches(facebookSelectors.disabled.css) === true;
    sawSending ||= busy;
    return busy;
  };

  const note = (event: Event): boolean => {
    const place = front();
    const inText = findEditor();
    if (!place) return false;
    const places: Places = { dialog: place, editor: inText, submit: submitOf(place) };
    const act = readAct(event, places);
    if (act === null) return false;
    hurried = act === 'shortcut';
    if (act === 'close') closing = true;
    if (act === 'elsewhere') strayed = true;
    if (act !== 'submit') return false;
    sent = inText ? readEditor(inText).text : sent;
    [strayed, closing, stepped, sawSending] = [false, false, false, place === settings];
    return true;
  };

  return {
    network: 'facebook',
    generationId: 'facebook-lexical-dialog',
    editors: () => [findEditor()].filter((one): one is HTMLElement => one !== null),
    region: front,
    modal: front,
    publishButton: () => {
      const place = front();
      return place && submitOf(place);
    },
    keepClear: () => {
      const place = front();
      return [place && submitOf(place), place && findClose(place)].filter(
        (one): one is HTMLElement => one !== null,
      );
    },
    hasMedia: () => findEditor() !== null && dialog.querySelector(facebookSelectors.media.css) !== null,
    purpose() {
      if (opening !== 'post') return opening;
      if (strayed || closing) return 'unclear';
      const isGroup = location.pathname.startsWith('/groups/');
      return isGroup && sent !== null && !isShownInFeed(sent) ? 'unclear' : 'post';
    },
    isAway: () => findEditor() === null && front() !== null,
    isSending,
    wasStep() {
      isSending();
      return stepped;
    },
    mayHavePublished: () => hurried,
    readGesture: (event) => (note(event) ? 'publish' : null),
    isDiscard: (event) => closing && isPressInSmallDialog(event, dialog),
    readSchedule: () => null,
  };
}

function listComposerEditors(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(facebookSelectors.editor.css)].filter(
    (one) => judgeEditor(one) === 'composer',
  );
}

/** A new dialog is this draft's own when it is no edit of something that is out. */
function isOurs(editor: HTMLElement): boolean {
  return readOpening(editor.closest(facebookSelectors.dialog.css)!, editor) !== 'edit';
}

/** After the cross: the question whether to throw the draft away. Whatever is answered, this was no publishing. */
function isPressInSmallDialog(event: Event, composer: HTMLElement): boolean {
  const { target } = event;
  if (!(target instanceof Element) || composer.contains(target)) return false;
  const asked = target.closest(facebookSelectors.dialog.css);
  return asked !== null && !asked.querySelector(facebookSelectors.editor.css);
}
