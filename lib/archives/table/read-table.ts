import { findNetworkId } from '@/lib/model/network-id';
import { networks, type Network } from '@/lib/model/network';
import { isPlausible, noSkips, type ArchivePost, type ArchiveReading } from '../archive';
import type { ColumnChoice, ColumnMeaning } from './guess-columns';
import { readCellInstant } from './read-date';

export interface TableOptions {
  readonly choice: ColumnChoice;
  /** where a row tells no network of its own */
  readonly network: Network;
  /** the owner's IANA zone: a table's times are read on their wall */
  readonly zone: string;
}

type Row = Readonly<Record<string, string>>;

/** Reads a table of the owner's own by the columns they chose: one reading for each network that occurs in it. */
export function readTable(rows: readonly Row[], options: TableOptions): ArchiveReading[] {
  const posts = new Map<Network, Map<string, ArchivePost>>();
  const skipped = noSkips();
  for (const row of rows) {
    const post = readRow(row, options);
    if (typeof post === 'string') skipped[post] += 1;
    else {
      const network = networkOf(row, options);
      const own = posts.get(network) ?? new Map<string, ArchivePost>();
      posts.set(network, own.set(post.networkId ?? `${post.instant} ${post.text}`, post));
    }
  }
  const found = networks.flatMap((network) => {
    const own = posts.get(network);
    return own ? [{ network, posts: [...own.values()].toSorted((a, b) => a.instant - b.instant) }] : [];
  });
  // What was skipped belongs to no network for sure; it is told once.
  const told = found.length > 0 ? found : [{ network: options.network, posts: [] }];
  return told.map(({ network, posts: own }, at) => ({
    network,
    account: null,
    posts: own,
    replies: [],
    skipped: at === 0 ? skipped : noSkips(),
  }));
}

function readRow(row: Row, options: TableOptions): ArchivePost | 'empty' | 'unreadable' {
  const { choice, zone } = options;
  const cell = (meaning: ColumnMeaning): string => {
    const column = choice.columns[meaning];
    return column === undefined ? '' : (row[column] ?? '');
  };
  const text = cell('text').replaceAll('\r\n', '\n').trim();
  const instant = readCellInstant(cell('date'), { order: choice.order, zone, time: cell('time') });
  if (instant === null || !isPlausible(instant)) return 'unreadable';
  if (text === '') return 'empty';
  const link = /^https:\/\/[^\s"<>]+$/.test(cell('link').trim()) ? cell('link').trim() : null;
  return {
    networkId: findNetworkId(networkOf(row, options), link),
    instant,
    text,
    partCount: 1,
    hasMedia: false,
    permalink: link,
    ...count('likes', cell('likes')),
    ...count('comments', cell('comments')),
    ...count('shares', cell('shares')),
  };
}

function networkOf(row: Row, { choice, network }: TableOptions): Network {
  const told = choice.columns.network === undefined ? '' : (row[choice.columns.network] ?? '').toLowerCase();
  if (told.includes('twitter') || told.trim() === 'x') return 'x';
  return networks.find((one) => one !== 'x' && told.includes(one)) ?? network;
}

function count(what: 'likes' | 'comments' | 'shares', written: string): Partial<Record<typeof what, number>> {
  const digits = written.trim().replaceAll(/[\s,.](?=\d{3}\b)/g, '');
  return /^\d{1,12}$/.test(digits) ? { [what]: Number(digits) } : {};
}
