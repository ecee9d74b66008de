import type { Composer } from '../adapter';
import { readBusinessSchedule } from './business-schedule';
import { facebookSelectors } from './selectors';
import { readName, readWords } from './words';

/**
 * The caption that is Facebook's: the first box of the page, unless the first one names the other network and another
 * names Facebook. Brands are written alike in most languages; where they are not, the order stands.
 */
export function findCaption(): HTMLElement | null {
  const captions = [...document.querySelectorAll<HTMLElement>(facebookSelectors.businessCaption.css)].filter(
    (box) => !box.closest(facebookSelectors.dialog.css),
  );
  const [first] = captions;
  if (!first || !/instagram/i.test(readName(first))) return first ?? null;
  return captions.find((box) => /facebook/i.test(readName(box))) ?? first;
}

/** The last button with words that opens no menu: "Publish", or "Schedule" once the switch is on. */
function findPublish(caption: HTMLElement): HTMLElement | null {
  return listButtons(caption).at(-1) ?? null;
}

function listButtons(caption: HTMLElement): HTMLElement[] {
  const page = caption.closest('[role="main"]') ?? document.body;
  return [...page.querySelectorAll<HTMLElement>(facebookSelectors.button.css)].filter(
    (button) =>
      readWords(button) !== '' &&
      !button.hasAttribute('aria-haspopup') &&
      !button.closest(facebookSelectors.dialog.css) &&
      (caption.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/**
 * The Business Suite's composer: a page with a caption for each network, of which Facebook's is the draft. It is out
 * when the page goes to the calendar after the button; a notice with the post's id says so, too.
 */
export function createBusinessComposer(): Composer {
  let pressed = false;
  /** another button of the page was pressed since, and may be what led away */
  let strayed = false;
  const isHere = (): boolean => location.pathname.startsWith('/latest/composer');
  const caption = (): HTMLElement | null => (isHere() ? findCaption() : null);
  const publishButton = (): HTMLElement | null => {
    const box = caption();
    return box && findPublish(box);
  };
  const region = (): HTMLElement | null => {
    const button = publishButton();
    if (!button) return null;
    let around = caption();
    while (around && !around.contains(button)) around = around.parentElement;
    return around;
  };
  const isOtherPress = (event: Event): boolean => {
    const box = caption();
    return (
      box !== null &&
      listButtons(box)
        .slice(0, -1)
        .some((button) => isPress(event, button))
    );
  };
  return {
    network: 'facebook',
    generationId: 'facebook-business-page',
    editors: () => [caption()].filter((one): one is HTMLElement => one !== null),
    region,
    modal: () => null,
    publishButton,
    keepClear: () => {
      const button = publishButton();
      return button?.parentElement ? [button.parentElement] : [];
    },
    hasMedia: () => region()?.querySelector(facebookSelectors.media.css) !== null && region() !== null,
    // Cancel leads away as well; only the calendar follows a publishing.
    purpose: () =>
      !pressed || isHere() || (!strayed && location.pathname.startsWith('/latest/content_calendar'))
        ? 'post'
        : 'unclear',
    isAway: () => false,
    isSending: () =>
      pressed &&
      (document.querySelector(facebookSelectors.busy.css) !== null ||
        publishButton()?.matches(facebookSelectors.disabled.css) === true),
    readGesture(event) {
      const button = publishButton();
      if (!button) return null;
      strayed ||= isOtherPress(event);
      if (!isPress(event, button)) return null;
      pressed = true;
      strayed = false;
      return region()?.querySelector(facebookSelectors.hours.css) ? 'schedule' : 'publish';
    },
    isDiscard: isOtherPress,
    readSchedule(event) {
      const button = publishButton();
      const around = button && isPress(event, button) ? region() : null;
      return around && readBusinessSchedule(around);
    },
  };
}

function isPress(event: Event, button: HTMLElement): boolean {
  const { target } = event;
  if (!(target instanceof Node) || !button.contains(target)) return false;
  if (button.matches(facebookSelectors.disabled.css)) return false;
  if (event instanceof KeyboardEvent) return event.key === 'Enter' || event.key === ' ';
  return event.type === 'click';
}
