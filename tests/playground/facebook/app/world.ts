import { parseModes, type Modes } from './modes';

/** What the network took. */
export interface Sent {
  readonly id: string;
  readonly text: string;
  readonly what: 'post' | 'edit' | 'share' | 'comment' | 'message';
  /** waits for an administrator */
  readonly pending: boolean;
  /** what the schedule's inputs said, for a post that goes out later */
  readonly scheduled: string | null;
}

/** The stand-in's state: few things, because the page itself is the rest. */
export const world: { modes: Modes; readonly sent: Sent[]; held: (() => void)[] } = {
  modes: parseModes(location.search),
  sent: [],
  held: [],
};

/** Lets sendings held by the mode `hold` go on. */
export function releaseHeld(): void {
  const waiting = world.held;
  world.held = [];
  for (const go of waiting) go();
}
