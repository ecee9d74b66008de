import type { ShareBox } from '../composers/share-box';
import { labelsFor, type Labels } from './labels';
import { parseModes, type Modes } from './modes';

export interface SentPost {
  readonly id: string;
  readonly text: string;
  readonly purpose: 'post' | 'edit' | 'reshare';
  /** milliseconds since 1970; null for a post that went out at once */
  readonly executeAt: number | null;
}

/** The post of the owner's own that can be edited and reshared; its id tells that it is two years old. */
export const oldPost = {
  id: '7261000000000000000',
  text: 'Two years ago we baked our first rye for you all.',
};

interface World {
  modes: Modes;
  /** the compose box in front, if one is open */
  box: ShareBox | null;
  readonly sent: SentPost[];
  readonly scheduled: SentPost[];
  readonly drafts: string[];
  readonly comments: string[];
  readonly messages: string[];
  /** keys the page's own shortcuts heard */
  readonly shortcuts: string[];
}

export const world: World = {
  modes: parseModes(location.search),
  box: null,
  sent: [],
  scheduled: [],
  drafts: [],
  comments: [],
  messages: [],
  shortcuts: [],
};

export function labels(): Labels {
  return labelsFor(world.modes.language);
}
