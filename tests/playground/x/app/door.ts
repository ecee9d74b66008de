import { releaseHeld } from './send';
import type { Modes } from './modes';
import {
  type ComposerId,
  composerIn,
  partText,
  type SentPost,
  setComposer,
  useWorld,
  type World,
} from './world';

/** What tests may ask of the stand-in, as `window.playground`. */
export interface PlaygroundDoor {
  readonly network: 'x';
  /** posts the network took, oldest first, a thread as one */
  readonly sent: readonly SentPost[];
  readonly scheduled: readonly SentPost[];
  readonly drafts: readonly string[];
  /** the one-letter shortcuts the page heard, in order */
  readonly shortcuts: readonly string[];
  readonly modes: Modes;
  set(modes: Partial<Modes>): void;
  /** the editor's own model of part `index` (from 0) of the composer in front; null where there is none */
  modelText(index?: number, id?: ComposerId): string | null;
  /** throws the composers' nodes away and renders them anew, text kept, as the site does now and then */
  remount(): void;
  /** lets sendings held by the mode `hold` go on */
  release(): void;
}

export function openDoor(): void {
  const door: PlaygroundDoor = {
    network: 'x',
    get sent() {
      return useWorld.getState().sent;
    },
    get scheduled() {
      return useWorld.getState().scheduled;
    },
    get drafts() {
      return useWorld.getState().drafts;
    },
    get shortcuts() {
      return useWorld.getState().shortcuts;
    },
    get modes() {
      return useWorld.getState().modes;
    },
    set: (modes) => useWorld.setState((world) => ({ modes: { ...world.modes, ...modes } })),
    modelText,
    remount,
    release: releaseHeld,
  };
  Object.assign(window, { playground: door });
}

const inFront: readonly ComposerId[] = ['modal', 'page', 'reply', 'inline'];

function modelText(index = 0, id?: ComposerId): string | null {
  const world = useWorld.getState();
  const composer = id ? composerIn(world, id) : front(world);
  const part = composer?.parts[index];
  return part ? partText(part) : null;
}

function front(world: World) {
  return inFront.map((id) => world.composers[id]).find((composer) => composer !== undefined);
}

function remount(): void {
  const { composers } = useWorld.getState();
  for (const id of inFront) if (composers[id]) setComposer(id, { epoch: composers[id].epoch + 1 });
}
