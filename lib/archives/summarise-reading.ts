import { civilDateAt, type CivilDate } from '@/lib/model/civil-date';
import type { Network } from '@/lib/model/network';
import type { ArchiveAccount, ArchiveReading, SkipReason } from './archive';

/** What is told of an archive before anything of it is stored. */
export interface ReadingSummary {
  readonly network: Network;
  readonly account: ArchiveAccount | null;
  readonly posts: number;
  readonly replies: number;
  /** civil dates of the first and the last post, on the owner's wall; null where there is none */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly skipped: Readonly<Record<SkipReason, number>>;
  /** the newest few, as they will stand in the history */
  readonly sample: readonly { readonly civilDate: CivilDate; readonly text: string }[];
}

const [samples, sampleLength] = [3, 300];

/** The summary of a reading, its dates on the wall of `zone`. */
export function summariseReading(
  { network, account, posts, replies, skipped }: ArchiveReading,
  zone: string,
): ReadingSummary {
  const on = (instant: number | undefined) => (instant === undefined ? null : civilDateAt(instant, zone));
  const newest = posts.slice(-samples).toReversed();
  return {
    network,
    account,
    posts: posts.length,
    replies: replies.length,
    from: on(posts[0]?.instant),
    to: on(posts.at(-1)?.instant),
    skipped,
    sample: newest.map(({ instant, text }) => ({
      civilDate: civilDateAt(instant, zone),
      text: text.slice(0, sampleLength),
    })),
  };
}
