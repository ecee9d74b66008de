import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Aim } from '@/lib/model/aim';
import type { Clock } from '@/lib/model/clock';
import type { DismissalScope } from '@/lib/model/dismissal';
import type { Finding } from '@/lib/model/finding';
import type { Kind } from '@/lib/model/kind';
import type { Network } from '@/lib/model/network';
import type { KeptPanelDraft, PanelDraft } from '@/lib/model/panel-draft';
import { emptyPlan, type Plan } from '@/lib/model/plan';
import type { Consent } from '@/lib/model/settings';
import { dismissedSentence } from './dismissed-sentence';
import type { PanelDoors, PanelReviewer } from './panel-doors';
import { emptyView } from './sidebar-store';
import type { SidebarView } from './sidebar-view';

/** A post just kept, so that "Undo" can bring its text back. */
export interface Recorded {
  readonly id: string;
  readonly draft: PanelDraft;
  /** when it went out, milliseconds since 1970 */
  readonly at: number;
}

export interface PanelState {
  readonly stage: 'loading' | 'before-consent' | 'ready';
  readonly draft: PanelDraft;
  /** the text the findings speak of; a moment behind the draft while it is typed */
  readonly reviewedText: string;
  /** what the coach says, as the sidebar's own components draw it */
  readonly view: SidebarView;
  readonly plan: Plan;
  readonly clock: Clock;
  readonly recorded: Recorded | null;
  readonly isRecording: boolean;
  readonly troubles: readonly string[];
  readonly load: () => Promise<void>;
  readonly write: (draft: Partial<PanelDraft>) => void;
  /** the draft changed in another window's panel, or the popup asks for a network */
  readonly adopt: (draft: KeptPanelDraft) => void;
  readonly clear: () => void;
  /** `at`: milliseconds since 1970; absent: now */
  readonly record: (at?: number) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly point: (finding: Finding | null) => void;
  readonly insert: (finding: Finding) => void;
  readonly dismiss: (finding: Finding, scope: DismissalScope['kind']) => void;
  readonly undoDismissal: () => void;
  readonly chooseKind: (kind: Kind) => void;
  readonly chooseAim: (aim: Partial<Aim>) => void;
}

export type PanelStore = StoreApi<PanelState>;

const sentences = {
  notInserted: 'The box did not take the text. Your draft is unchanged; you can type it in yourself.',
  stillToCome: 'That time is still to come. Choose when it went out.',
} as const;

/** The side panel's state: the coach on a text that stands in no network's page. */
export function createPanelStore(doors: PanelDoors): PanelStore {
  return createStore<PanelState>((set, get) => {
    let reviewer: PanelReviewer | null = null;
    const show = (change: Partial<SidebarView>) => set({ view: { ...get().view, ...change } });
    const chosenAim = (): Partial<Aim> => get().view.aim?.chosen ?? {};
    const setChosen = (chosen: Partial<Aim>): void => {
      const { aim } = get().view;
      if (aim) show({ aim: { ...aim, chosen } });
    };
    const complain = (sentence: string) => set({ troubles: [sentence] });

    /**
     * One reviewer per network; what was dismissed for this draft holds on the other network no more, but what it is, for
     * whom and what for stays.
     */
    const follow = (network: Network): void => {
      const kind = reviewer?.chosenKind() ?? null;
      reviewer?.forgetDraft();
      reviewer?.end();
      const mine = doors.startReviewer(network, {
        onReview({ review, words, aim }, draft) {
          if (reviewer !== mine) return;
          set({ reviewedText: draft.parts[0] ?? '', troubles: [] });
          show({
            review,
            words: words.count,
            wordsNeeded: words.needed,
            aim: aim && { ...aim, chosen: chosenAim() },
          });
        },
        onFailure: ({ sentence }) => reviewer === mine && complain(sentence),
      });
      reviewer = mine;
      mine.chooseKind(kind);
      set({ view: { ...emptyView(network), aim: get().view.aim }, reviewedText: '' });
      void learn(network);
    };
    const learn = async (network: Network): Promise<void> => {
      const answered = await doors.readSilence(network);
      if (get().draft.network !== network) return;
      if (!answered.ok) return complain(answered.sentence);
      const { silenceDays, today, trouble } = answered.value;
      show({ silenceDays, today });
      if (trouble) complain(trouble);
    };
    const review = (): void => {
      const { draft } = get();
      reviewer?.review(toDraft(draft));
    };
    const take = (change: KeptPanelDraft): void => {
      const before = get().draft;
      const draft = merge(before, change);
      set({ draft });
      if (draft.network !== before.network) follow(draft.network);
      review();
    };
    const write = (change: Partial<PanelDraft>): void => {
      take(change);
      void doors.keepDraft(get().draft);
    };
    /** The draft is over: its words leave, and what was said "for this draft". */
    const leave = (): void => {
      reviewer?.forgetDraft();
      reviewer?.chooseKind(null);
      setChosen({});
      show({ undo: null, pointedKey: null });
      write({ text: '', hasMedia: false });
    };

    return {
      stage: 'loading',
      draft: { network: 'x', text: '', hasMedia: false },
      reviewedText: '',
      view: emptyView('x'),
      plan: emptyPlan,
      clock: doors.readClock(),
      recorded: null,
      isRecording: false,
      troubles: [],
      load: async () => {
        const [consent, plan, kept] = await Promise.all([
          doors.readConsent(),
          doors.readPlan(),
          doors.readDraft(),
        ]);
        const troubles = [consent.trouble, plan.trouble].filter((sentence) => sentence !== null);
        const clock = doors.readClock();
        if (consent.value === null) {
          reviewer?.end();
          reviewer = null;
          return set({ stage: 'before-consent', clock, troubles });
        }
        // Read once: afterwards what stands in the box is newer than what was kept.
        if (get().stage === 'ready') return set({ plan: plan.value, clock, troubles });
        const network = kept?.network ?? usualNetwork(consent.value, plan.value);
        const draft = merge({ network, text: '', hasMedia: false }, kept ?? {});
        set({ stage: 'ready', draft, plan: plan.value, clock, troubles });
        follow(network);
        review();
      },
      write: (change) => {
        if (get().recorded) set({ recorded: null });
        write(change);
      },
      adopt: (change) => {
        const { stage, draft } = get();
        const next = merge(draft, change);
        const isNews =
          next.network !== draft.network || next.text !== draft.text || next.hasMedia !== draft.hasMedia;
        if (stage === 'ready' && isNews) take(change);
      },
      clear: leave,
      record: async (at) => {
        const { draft, isRecording } = get();
        const { now } = doors.readClock();
        if (isRecording || isBlank(draft)) return;
        if (at !== undefined && at > now) return complain(sentences.stillToCome);
        set({ isRecording: true, troubles: [] });
        const chosenKind = reviewer?.chosenKind() ?? null;
        const kept = await doors.recordPost({
          draft: toDraft(draft),
          at: at ?? now,
          chosenKind,
          chosenAim: chosenAim(),
        });
        set({ isRecording: false });
        if (!kept.ok) return complain(kept.sentence);
        leave();
        set({ clock: doors.readClock(), recorded: { id: kept.value.id, draft, at: at ?? now } });
        if (kept.value.trouble) complain(kept.value.trouble);
        void learn(draft.network);
      },
      takeBack: async () => {
        const { recorded } = get();
        if (!recorded) return;
        const taken = await doors.takeBack({ id: recorded.id, network: recorded.draft.network });
        if (!taken.ok) return complain(taken.sentence);
        set({ recorded: null });
        write(recorded.draft);
        void learn(recorded.draft.network);
      },
      point: (finding) => show({ pointedKey: finding?.key ?? null }),
      insert: ({ insert }) => {
        if (!insert) return;
        // A suggestion that begins with a space goes on where the draft ends; any other begins it.
        const where = /^\s/.test(insert) ? 'end' : 'start';
        if (!doors.insertText(insert, where)) complain(sentences.notInserted);
      },
      dismiss: (finding, scope) => {
        const sentence = dismissedSentence(scope, get().draft.network);
        void reviewer
          ?.dismiss(finding, scope)
          .then((dismissalId) => show({ undo: { dismissalId, sentence }, pointedKey: null }));
      },
      undoDismissal: () => {
        const { undo } = get().view;
        show({ undo: null });
        if (undo) void reviewer?.bringBack(undo.dismissalId);
      },
      chooseKind: (kind) => reviewer?.chooseKind(kind),
      chooseAim: (aim) => setChosen({ ...chosenAim(), ...aim }),
    };
  });
}

/** True when there is nothing to post. */
export function isBlank({ text, hasMedia }: Pick<PanelDraft, 'text' | 'hasMedia'>): boolean {
  return !hasMedia && text.trim() === '';
}

function merge(draft: PanelDraft, { network, text, hasMedia }: KeptPanelDraft): PanelDraft {
  return {
    network: network ?? draft.network,
    text: text ?? draft.text,
    hasMedia: hasMedia ?? draft.hasMedia,
  };
}

function toDraft({ network, text, hasMedia }: PanelDraft) {
  return { network, surface: 'post' as const, parts: [text], hasMedia };
}

/** Where the panel is the coach, else the channel that matters most, else X. */
function usualNetwork(consent: Consent, plan: Plan): Network {
  const inPlan = plan.channels.map((channel) => channel.network);
  const main = plan.channels.find((channel) => channel.id === plan.mainChannelId)?.network;
  return inPlan.find((network) => consent.networks[network] === 'panel') ?? main ?? inPlan[0] ?? 'x';
}
