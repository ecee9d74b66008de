import type { CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { Network } from '@/lib/model/network';
import type { Plan } from '@/lib/model/plan';
import type { Post } from '@/lib/model/post';
import type { HandPost, PostChange } from '@/lib/model/post-change';
import type { PostFilter, Window } from '@/lib/model/post-filter';
import type { Outcome, ReadSetting } from './outcome';

/** A part of the posts a filter lets through. */
export interface PostPage {
  /** how many there are in the whole list; null where that has to be counted first */
  readonly total: number | null;
  readonly posts: readonly Post[];
  /** false while the history is still being read for searching */
  readonly isComplete: boolean;
}

/** What the history screen needs of the rest of the extension, as functions. */
export interface HistoryDoors {
  readonly listPosts: (of: { filter: PostFilter; window: Window }) => Promise<Outcome<PostPage>>;
  readonly countAll: () => Promise<Outcome<number>>;
  readonly findIds: (filter: PostFilter) => Promise<Outcome<readonly string[]>>;
  /** `onMore` is told whenever more of the history was read for searching; the answer ends that */
  readonly watchReading: (onMore: () => void) => () => void;
  /** lets searching know that posts may have come or gone elsewhere */
  readonly catchUp: () => Promise<void>;
  readonly changePost: (id: string, change: PostChange) => Promise<Outcome<Post | null>>;
  readonly removePosts: (ids: readonly string[]) => Promise<Outcome<Post[]>>;
  readonly restorePosts: (posts: readonly Post[]) => Promise<Outcome<unknown>>;
  readonly addByHand: (told: HandPost) => Promise<Outcome<Post>>;
  readonly listKnownChannels: () => Promise<Outcome<{ channelId: string; network: Network }[]>>;
  readonly countDays: (of: {
    channelId: string;
    from: CivilDate;
    to: CivilDate;
  }) => Promise<Outcome<ReadonlyMap<CivilDate, number>>>;
  readonly readPlan: () => Promise<ReadSetting<Plan>>;
  readonly readClock: () => Clock;
}
