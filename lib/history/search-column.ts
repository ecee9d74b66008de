import type { CivilDate } from '@/lib/model/civil-date';
import type { Kind } from '@/lib/model/kind';
import type { Network } from '@/lib/model/network';
import type { Post } from '@/lib/model/post';
import type { PostFilter } from '@/lib/model/post-filter';

/** What searching needs of a post; a hundred thousand of them fit into memory. */
interface Row {
  readonly id: string;
  readonly instant: number;
  readonly civilDate: CivilDate;
  readonly network: Network;
  readonly channelId: string;
  readonly kind: Kind;
  readonly isOffer: boolean;
  readonly goal: string | undefined;
  readonly segment: string | undefined;
  /** the text without case and accents */
  readonly words: string;
}

/** Posts in memory, in short form, to be searched as somebody types. */
export interface SearchColumn {
  readonly size: number;
  /** adds posts, or takes their newer form */
  put(posts: readonly Post[]): void;
  remove(ids: readonly string[]): void;
  /** ids of the posts a filter lets through, newest first */
  find(filter: PostFilter): readonly string[];
}

/** What a search with these words found. */
interface Level {
  readonly words: string;
  readonly found: readonly Row[];
}

/**
 * An empty column. A letter added looks only at what was found before it; a letter taken back finds what is still
 * there from before.
 */
export function createSearchColumn(): SearchColumn {
  const rows = new Map<string, Row>();
  let ordered: readonly Row[] | null = null;
  /** the searches that led to the last one, each with words that begin the next one's */
  let levels: Level[] = [];
  let lastOthers = '';
  const forget = () => {
    ordered = null;
    levels = [];
  };
  return {
    get size() {
      return rows.size;
    },
    put(posts) {
      for (const post of posts) rows.set(post.id, toRow(post));
      forget();
    },
    remove(ids) {
      for (const id of ids) rows.delete(id);
      forget();
    },
    find(filter) {
      const words = foldForSearch(filter.words ?? '');
      const others = JSON.stringify({ ...filter, words: '' });
      if (others !== lastOthers) levels = [];
      lastOthers = others;
      while (!words.startsWith(levels.at(-1)?.words ?? '')) levels.pop();
      const before = levels.at(-1);
      if (before?.words === words) return before.found.map(({ id }) => id);
      const terms = words.split(/\s+/u).filter((term) => term !== '');
      ordered ??= [...rows.values()].toSorted(newestFirst);
      const found = before
        ? before.found.filter((row) => holdsAll(row.words, terms))
        : ordered.filter((row) => isLetThrough(row, filter) && holdsAll(row.words, terms));
      levels.push({ words, found });
      return found.map(({ id }) => id);
    },
  };
}

/** A text without case and accents: "Café" is found by "cafe". */
export function foldForSearch(text: string): string {
  const lower = text.toLowerCase();
  // Most texts need no more, and decomposing costs ten times as much.
  return /^\p{ASCII}*$/u.test(lower) ? lower : lower.normalize('NFD').replaceAll(/\p{M}+/gu, '');
}

function toRow(post: Post): Row {
  const { id, instant, civilDate, network, channelId, kind, otherKinds, goal, segment, text } = post;
  const isOffer = kind === 'offer' || otherKinds.includes('offer');
  return {
    id,
    instant,
    civilDate,
    network,
    channelId,
    kind,
    isOffer,
    goal,
    segment,
    words: foldForSearch(text),
  };
}

function newestFirst(one: Row, other: Row): number {
  return other.instant - one.instant || (one.id < other.id ? 1 : -1);
}

function holdsAll(words: string, terms: readonly string[]): boolean {
  return terms.every((term) => words.includes(term));
}

function isLetThrough(row: Row, filter: PostFilter): boolean {
  const { network, channelId, kind, from, to, offers, goal, segment } = filter;
  return (
    (network === undefined || row.network === network) &&
    (channelId === undefined || row.channelId === channelId) &&
    (kind === undefined || row.kind === kind) &&
    (from === undefined || row.civilDate >= from) &&
    (to === undefined || row.civilDate <= to) &&
    (offers !== true || row.isOffer) &&
    (goal === undefined || row.goal === goal) &&
    (segment === undefined || row.segment === segment)
  );
}
