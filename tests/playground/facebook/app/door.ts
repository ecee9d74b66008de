import { boxes } from '../editor/boxes';
import type { Modes } from './modes';
import { navigate } from './route';
import { releaseHeld, world, type Sent } from './world';

/** What tests may ask of the stand-in, as `window.playground`. */
export interface FacebookDoor {
  readonly network: 'facebook';
  /** what the network took, oldest first */
  readonly sent: readonly Sent[];
  readonly modes: Modes;
  set(modes: Partial<Modes>): void;
  /** the editor's own model of the box that has focus, else of the newest one; null where there is none */
  modelText(): string | null;
  /** puts a text into that box's model, one paragraph a line */
  write(text: string): void;
  /** puts a mention where the caret is, as choosing it from the list does */
  mention(name: string): void;
  /** how many editors stand in the page */
  readonly boxCount: number;
  /** throws the composer's editor away and builds it anew, text kept */
  remount(): void;
  /** lets sendings held by the mode `hold` go on */
  release(): void;
  /** goes to another page without a new document */
  navigate(path: string): void;
}

export function openDoor(): void {
  const door: FacebookDoor = {
    network: 'facebook',
    get sent() {
      return world.sent;
    },
    get modes() {
      return world.modes;
    },
    get boxCount() {
      return boxes.all.length;
    },
    set(modes) {
      world.modes = { ...world.modes, ...modes };
      dress();
    },
    modelText: () => boxes.front()?.text() ?? null,
    write: (text) => boxes.front()?.write(text),
    mention: (name) => boxes.front()?.mention(name),
    remount: () => boxes.remount?.(),
    release: releaseHeld,
    navigate,
  };
  Object.assign(window, { playground: door });
}

/** Theme and language of the document. */
export function dress(): void {
  const { theme, language } = world.modes;
  const root = document.documentElement;
  root.className = theme === 'dark' ? '__fb-dark-mode' : '__fb-light-mode';
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
}
