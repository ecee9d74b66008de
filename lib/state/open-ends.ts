import { createStore, type StoreApi } from 'zustand/vanilla';
import { keepsPromise } from '@/lib/coach/text/keeps-promise';
import { marksOf } from '@/lib/coach/text/marks';
import type { Clock } from '@/lib/model/clock';
import type { FollowUp } from '@/lib/model/follow-up';
import type { Reply } from '@/lib/model/reply';
import { listPromised, type Promised } from '@/lib/plan/follow-ups';
import { listReplyDebts, type AskingPost, type ReplyDebt } from '@/lib/plan/reply-debt';
import type { Outcome } from './outcome';

/** What the last posts left open, as read from the history. */
export interface OpenEndsRead {
  /** posts of the last months, in any order */
  readonly posts: readonly AskingPost[];
  /** what the owner said of promises */
  readonly answers: readonly FollowUp[];
  readonly replies: readonly Reply[];
}

/** What open ends need of the rest of the extension, as functions. */
export interface OpenEndsDoors {
  readonly read: (clock: Clock) => Promise<Outcome<OpenEndsRead>>;
  readonly setFollowUp: (followUp: FollowUp) => Promise<Outcome<unknown>>;
  readonly removeFollowUp: (id: string) => Promise<Outcome<unknown>>;
  readonly setReply: (reply: Reply) => Promise<Outcome<unknown>>;
  readonly removeReply: (id: string) => Promise<Outcome<unknown>>;
  readonly readClock: () => Clock;
}

export interface OpenEndsState {
  readonly stage: 'loading' | 'ready';
  readonly clock: Clock;
  /** the one due first in front */
  readonly promised: readonly Promised[];
  /** the newest first */
  readonly debts: readonly ReplyDebt[];
  readonly trouble: string | null;
  /** what was just done, so that it can be undone */
  readonly done: { readonly sentence: string; readonly undo: () => Promise<void> } | null;
  readonly load: () => Promise<void>;
  /** the owner says: remind me (or: not kept after all) · kept · no promise */
  readonly say: (promised: Promised, state: FollowUp['state']) => Promise<void>;
  /** the owner came back to the answers */
  readonly sayAnswered: (debt: ReplyDebt) => Promise<void>;
}

export type OpenEndsStore = StoreApi<OpenEndsState>;

const sentences: Readonly<Record<FollowUp['state'], string>> = {
  open: 'Porchlight will remind you.',
  done: 'Kept.',
  dropped: 'Let go.',
};

/** Promises and answers that are owed: derived from the posts anew at every `load`; only what the owner says is kept. */
export function createOpenEndsStore(doors: OpenEndsDoors): OpenEndsStore {
  return createStore<OpenEndsState>((set) => {
    let answers: readonly FollowUp[] = [];
    const load = async (): Promise<void> => {
      const clock = doors.readClock();
      const read = await doors.read(clock);
      if (!read.ok) return set({ stage: 'ready', clock, trouble: read.sentence });
      ({ answers } = read.value);
      set({ stage: 'ready', clock, trouble: null, ...derive(read.value, clock) });
    };
    const act = async (work: () => Promise<Outcome<unknown>>, done: OpenEndsState['done']): Promise<void> => {
      const outcome = await work();
      if (!outcome.ok) return set({ trouble: outcome.sentence });
      await load();
      set({ done });
    };
    return {
      stage: 'loading',
      clock: doors.readClock(),
      promised: [],
      debts: [],
      trouble: null,
      done: null,
      load,
      say(promised, state) {
        const before = answers.find(({ id }) => id === promised.id);
        const takeBack = () => (before ? doors.setFollowUp(before) : doors.removeFollowUp(promised.id));
        return act(() => doors.setFollowUp(answerWith(promised, before, state)), {
          sentence: promised.standing === 'kept' ? 'Open again.' : sentences[state],
          undo: () => act(takeBack, null),
        });
      },
      sayAnswered(debt) {
        const reply = replyByHand(debt, doors.readClock());
        return act(() => doors.setReply(reply), {
          sentence: 'Answered.',
          undo: () => act(() => doors.removeReply(reply.id), null),
        });
      },
    };
  });
}

function derive(
  { posts, answers, replies }: OpenEndsRead,
  clock: Clock,
): Pick<OpenEndsState, 'promised' | 'debts'> {
  const promised = listPromised({
    posts: posts.map(({ past }) => past),
    answers,
    today: clock.today,
    keeps: (promise, later) => keepsPromise(promise, marksOf(later)),
  });
  return { promised, debts: listReplyDebts(posts, replies, clock) };
}

/** Said of what a post keeps, "open" means that this post is another matter. */
function answerWith(
  { id, postId, about, quote, due, standing, keptBy }: Promised,
  before: FollowUp | undefined,
  state: FollowUp['state'],
): FollowUp {
  const notBy = [
    ...(before?.notBy ?? []),
    ...(standing === 'kept' && state === 'open' && keptBy ? [keptBy.id] : []),
  ];
  return { id, postId, about, quote, due, state, closedBy: null, ...(notBy.length > 0 ? { notBy } : {}) };
}

function replyByHand({ past, networkId, after }: ReplyDebt, { now, zone, today }: Clock): Reply {
  return {
    id: `hand:${past.id}:${after}`,
    network: past.network,
    channelId: past.channelId,
    networkId: null,
    inReplyTo: networkId,
    postId: past.id,
    instant: now,
    zone,
    civilDate: today,
    source: 'hand',
  };
}
