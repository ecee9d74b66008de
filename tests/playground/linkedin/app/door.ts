import { openBox } from '../composers/open-box';
import type { Purpose } from '../composers/share-box';
import type { Modes } from './modes';
import { releaseHeld } from './requests';
import { world, type SentPost } from './world';

/** What tests may ask of the stand-in, as `window.playground`. */
export interface LinkedinDoor {
  readonly network: 'linkedin';
  readonly sent: readonly SentPost[];
  readonly scheduled: readonly SentPost[];
  readonly drafts: readonly string[];
  readonly comments: readonly string[];
  readonly messages: readonly string[];
  /** keys that reached the page's document */
  readonly shortcuts: readonly string[];
  readonly modes: Modes;
  set(modes: Partial<Modes>): void;
  open(purpose: Purpose): void;
  /** the editor's own model in the box that is open; null where there is none */
  modelText(): string | null;
  mention(name: string): void;
  /** the next change is an undo step of its own */
  cutUndo(): void;
  clear(): void;
  /** throws the box's nodes away and renders them anew, text kept, as the site does now and then */
  remount(): void;
  /** takes the box away without a question */
  close(): void;
  /** lets sendings held by the mode `hold` go on */
  release(): void;
}

export function openDoor(): void {
  const door: LinkedinDoor = {
    network: 'linkedin',
    sent: world.sent,
    scheduled: world.scheduled,
    drafts: world.drafts,
    comments: world.comments,
    messages: world.messages,
    shortcuts: world.shortcuts,
    get modes() {
      return world.modes;
    },
    set: (modes) => {
      world.modes = { ...world.modes, ...modes };
      showModes();
    },
    open: openBox,
    modelText: () => world.box?.editor?.modelText() ?? null,
    mention: (name) => world.box?.editor?.mention(name),
    cutUndo: () => world.box?.editor?.cutUndo(),
    clear: () => world.box?.editor?.setText(''),
    remount: () => world.box?.remount(),
    close: () => world.box?.close(),
    release: releaseHeld,
  };
  Object.assign(window, { playground: door });
  showModes();
}

/** Language and theme show on the root alone. */
function showModes(): void {
  const { language, theme } = world.modes;
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.documentElement.className = `theme--${theme}`;
}
