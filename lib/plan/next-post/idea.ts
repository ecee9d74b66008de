import type { CivilDate } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { Kind } from '@/lib/model/kind';
import type { Network } from '@/lib/model/network';
import type { Plan, Story } from '@/lib/model/plan';
import type { PastPost } from '@/lib/model/post';
import type { PlannedStep } from '@/lib/plan/dialogues/plan-steps';

/** Where an idea comes from. */
export const ideaSources = [
  'promise',
  'season',
  'silence',
  'question',
  'story',
  'segment',
  'people',
  'mix',
] as const;
export type IdeaSource = (typeof ideaSources)[number];

/** What to post next, and why now. */
export interface Idea {
  /** the same thing has the same id at every reading, so that it can be put off */
  readonly id: string;
  readonly source: IdeaSource;
  readonly kind: Kind;
  /** what to post, at most twelve words */
  readonly title: string;
  /** why now, in one line */
  readonly why: string;
  /** how the post may begin, in the owner's own facts; the owner goes on from there */
  readonly starter: string;
  /** higher comes first; the numbers are our choice and only their order matters */
  readonly weight: number;
  readonly exhibits?: readonly PastPost[];
}

/** A promise that the owner said yes to and no post has kept yet. */
export interface OpenPromise {
  readonly id: string;
  readonly quote: string;
  readonly due: CivilDate;
  readonly about: 'winner' | 'sequel' | 'news' | 'meeting' | 'thanks' | 'recap' | 'answer';
}

/** How long a channel of the plan has been quiet. */
export interface ChannelQuiet {
  readonly network: Network;
  /** civil days since its last post; null before the first */
  readonly days: number | null;
}

/** What the coach lends, which alone reads words. */
export interface PostReading {
  /** true when a post holds one of the phrases */
  readonly speaksOf: (post: PastPost, phrases: readonly string[]) => boolean;
  /** true when a post answers a question */
  readonly answers: (post: PastPost, question: string) => boolean;
  /** true when a post tells a story */
  readonly tells: (post: PastPost, story: Story) => boolean;
}

/** Everything the next post is decided from. */
export interface NextPostInput {
  readonly plan: Plan;
  readonly clock: Clock;
  /** posts that are out, newest first */
  readonly recent: readonly PastPost[];
  readonly quiet: readonly ChannelQuiet[];
  readonly steps: readonly PlannedStep[];
  readonly promises: readonly OpenPromise[];
  readonly reading: PostReading;
  /** ids of ideas the owner does not want this month */
  readonly putOff: ReadonlySet<string>;
}
