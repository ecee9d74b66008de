import type { Post } from '@/lib/model/post';

/** Posts that were seen live or told by hand, to be found again when an archive tells of them. */
export interface LiveMatch {
  /** the live post that an archive's post is, at most once for each; undefined when there is none */
  readonly take: (post: Post) => Post | undefined;
}

/** A draft may be posted late in the evening and told by the archive for the day after. */
export const sameDay = 86_400_000;
/** A picture without words is only known by its time. */
const sameMoment = 10 * 60_000;

/** A look-up over live posts of one network: by the network's id, else by text and day. */
export function matchLive(live: readonly Post[]): LiveMatch {
  const byNetworkId = new Map(live.flatMap((post) => (post.networkId ? [[post.networkId, post]] : [])));
  const byText = new Map<string, Post[]>();
  for (const post of live) {
    const folded = foldText(post.text);
    byText.set(folded, [...(byText.get(folded) ?? []), post]);
  }
  const taken = new Set<string>();
  return {
    take(post) {
      const found = byNetworkId.get(post.networkId ?? '') ?? nearest(post, byText, taken);
      if (found) taken.add(found.id);
      return found;
    },
  };
}

function nearest(
  post: Post,
  byText: ReadonlyMap<string, readonly Post[]>,
  taken: ReadonlySet<string>,
): Post | undefined {
  const folded = foldText(post.text);
  const most = folded === '' ? sameMoment : sameDay;
  const far = (one: Post) => Math.abs(one.instant - post.instant);
  return (byText.get(folded) ?? [])
    .filter((one) => !taken.has(one.id) && !areTwo(one, post) && far(one) <= most)
    .toSorted((one, other) => far(one) - far(other))[0];
}

/**
 * Two ids of one sort that differ are two posts. LinkedIn tells `share:` in the archive where its page told
 * `activity:`, and Facebook a number where it told `pfbid…`: these may be one.
 */
function areTwo(one: Post, other: Post): boolean {
  if (one.networkId === null || other.networkId === null) return false;
  return sortOf(one.networkId) === sortOf(other.networkId);
}

function sortOf(networkId: string): string {
  return /^(?:[a-zA-Z]+:|pfbid)?/.exec(networkId)?.[0] ?? '';
}

/** Networks shorten links and move white space; the words stay. */
function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?:https?:\/\/|www\.)\S+/gi, '')
    .replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g, '')
    .toLowerCase();
}
