import type { Aim, AimOffer } from '@/lib/model/aim';
import type { Draft } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { Network } from '@/lib/model/network';
import type { Kind } from '@/lib/model/kind';
import type { KeptPanelDraft } from '@/lib/model/panel-draft';
import type { Review } from '@/lib/model/review';
import type { PanelDoors, PanelReviewer, ReviewNews } from '@/lib/state/panel-doors';
import { buildChannel, buildPlan } from '../rhythm/build-post';
import { thursday } from './popup-doors';

export interface PanelWorld {
  kept: KeptPanelDraft | null;
  readonly reviewed: Draft[];
  readonly recorded: {
    text: string;
    network: Network;
    at: number;
    hasMedia: boolean;
    kind?: Kind;
    aim?: Partial<Aim>;
  }[];
  readonly takenBack: string[];
  readonly inserted: [string, 'start' | 'end'][];
  readonly dismissed: string[];
  /** networks whose reviewer has ended */
  readonly ended: Network[];
  /** what the coach says of any draft */
  findings: readonly Finding[];
  /** what any draft is guessed to be for */
  aim: AimOffer | undefined;
}

/** A review that says `open`, of a draft of `words` words. */
export function buildReview(open: readonly Finding[]): Review {
  return {
    praise: null,
    open: [...open],
    more: [],
    notEnough: [],
    kind: 'notice',
    otherKinds: [],
    focus: { self: 2, you: 1 },
    length: { used: 1, limit: 280 },
  };
}

/** Doors of an owner who agreed, with X beside the box and LinkedIn in the panel; reviews come at once. */
export function fakePanelDoors(
  over: Partial<PanelDoors> = {},
  kept: KeptPanelDraft | null = null,
): PanelDoors & { readonly world: PanelWorld } {
  const world: PanelWorld = {
    kept,
    reviewed: [],
    recorded: [],
    takenBack: [],
    inserted: [],
    dismissed: [],
    ended: [],
    findings: [],
    aim: undefined,
  };
  return {
    world,
    readConsent: async () => ({
      value: { version: 1, at: 1, networks: { facebook: 'off', x: 'beside', linkedin: 'panel' } },
      trouble: null,
    }),
    readPlan: async () => ({
      value: buildPlan([buildChannel('x'), buildChannel('linkedin')]),
      trouble: null,
    }),
    readClock: () => thursday,
    readDraft: async () => world.kept,
    keepDraft: async (draft) => {
      world.kept = draft;
    },
    readSilence: async () => ({
      ok: true,
      value: { silenceDays: 9, today: thursday.today, trouble: null },
    }),
    startReviewer: (network, news) => fakeReviewer(world, network, news),
    recordPost: async ({ draft, at, chosenKind, chosenAim }) => {
      world.recorded.push({
        text: draft.parts.join(''),
        network: draft.network,
        at,
        hasMedia: draft.hasMedia,
        ...(chosenKind && { kind: chosenKind }),
        ...(Object.keys(chosenAim).length > 0 && { aim: chosenAim }),
      });
      return { ok: true, value: { id: `post ${world.recorded.length}`, trouble: null } };
    },
    takeBack: async ({ id }) => {
      world.takenBack.push(id);
      return { ok: true, value: null };
    },
    insertText: (text, where) => {
      world.inserted.push([text, where]);
      return true;
    },
    ...over,
  };
}

/** Answers at once; a kind that is chosen is in the next answer, which comes at once, too. */
function fakeReviewer(world: PanelWorld, network: Network, news: ReviewNews): PanelReviewer {
  let chosenKind: Kind | null = null;
  let last: Draft | null = null;
  const answer = (): void => {
    if (!last) return;
    const count = last.parts.join(' ').split(/\s+/u).filter(Boolean).length;
    const review = buildReview(world.findings);
    const kind = chosenKind ?? review.kind;
    news.onReview({ review: { ...review, kind }, words: { count, needed: 12 }, aim: world.aim }, last);
  };
  return {
    review(draft) {
      world.reviewed.push(draft);
      last = draft;
      answer();
    },
    again: () => {},
    dismiss: async (finding) => {
      world.dismissed.push(finding.key);
      return `dismissal of ${finding.key}`;
    },
    bringBack: async (id) => {
      world.dismissed.splice(world.dismissed.indexOf(id.replace('dismissal of ', '')), 1);
    },
    forgetDraft: () => {},
    chooseKind: (kind) => {
      chosenKind = kind;
      answer();
    },
    chosenKind: () => chosenKind,
    end: () => world.ended.push(network),
  };
}
