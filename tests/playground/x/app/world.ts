import { EditorState } from 'draft-js';
import { create } from 'zustand';
import { type Modes, parseModes } from './modes';
import { decorator } from '../editor/decorator';
import { firstPosts, type TimelinePost } from './first-posts';

/** Where a composer stands: in the timeline, in the dialog, under a post, or as a page of its own. */
export type ComposerId = 'inline' | 'modal' | 'reply' | 'page';

export interface Part {
  readonly key: string;
  readonly editor: EditorState;
}

export interface Composer {
  readonly purpose: 'post' | 'reply' | 'quote';
  /** the post that is answered or quoted */
  readonly about: TimelinePost | null;
  readonly parts: readonly Part[];
  readonly scheduledAt: Date | null;
  /** the description of the one picture it may carry; null without a picture */
  readonly altText: string | null;
  readonly poll: readonly string[] | null;
  readonly sending: boolean;
  /** counts up when the page throws its nodes away and renders the same composer anew */
  readonly epoch: number;
}

export interface Toast {
  readonly text: string;
  readonly link: { readonly label: string; readonly href: string } | null;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** A post the network took, one entry for a whole thread. */
export interface SentPost {
  readonly id: string;
  readonly parts: readonly string[];
  readonly purpose: Composer['purpose'];
  /** unix seconds, for a post that goes out later */
  readonly executeAt: number | null;
}

export interface World {
  readonly path: string;
  /** the page a dialog stands over */
  readonly under: string;
  readonly modes: Modes;
  readonly tab: 'for-you' | 'communities';
  readonly timeline: readonly TimelinePost[];
  readonly composers: Readonly<Partial<Record<ComposerId, Composer>>>;
  readonly toast: Toast | null;
  /** the Save/Discard question stands over the dialog */
  readonly asksToDiscard: boolean;
  readonly drafts: readonly string[];
  readonly scheduled: readonly SentPost[];
  readonly sent: readonly SentPost[];
  readonly shortcuts: readonly string[];
}

export const useWorld = create<World>(() => ({
  path: location.pathname,
  under: '/home',
  modes: parseModes(location.search),
  tab: 'for-you',
  timeline: firstPosts(),
  composers: {},
  toast: null,
  asksToDiscard: false,
  drafts: [],
  scheduled: [],
  sent: [],
  shortcuts: [],
}));

let keys = 0;

export function newPart(): Part {
  keys += 1;
  return { key: `part-${keys}`, editor: EditorState.createEmpty(decorator) };
}

export function newComposer(
  purpose: Composer['purpose'] = 'post',
  about: TimelinePost | null = null,
): Composer {
  return {
    purpose,
    about,
    parts: [newPart()],
    scheduledAt: null,
    altText: null,
    poll: null,
    sending: false,
    epoch: 0,
  };
}

/** The composer's state; a fresh one where nothing has been written yet. */
export function composerIn(world: World, id: ComposerId): Composer | undefined {
  return world.composers[id];
}

export function setComposer(id: ComposerId, change: Partial<Composer>): void {
  useWorld.setState((world) => ({
    composers: { ...world.composers, [id]: { ...(world.composers[id] ?? newComposer()), ...change } },
  }));
}

export function removeComposer(id: ComposerId): void {
  useWorld.setState((world) => {
    const { [id]: _gone, ...rest } = world.composers;
    return { composers: rest };
  });
}

/** The text as X itself reads it: blocks joined with one line break. */
export function partText(part: Part): string {
  return part.editor.getCurrentContent().getPlainText('\n');
}
