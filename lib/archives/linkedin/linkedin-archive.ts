import { findNetworkId } from '@/lib/model/network-id';
import {
  isPlausible,
  noSkips,
  type ArchivePost,
  type ArchiveReader,
  type ArchiveReading,
  type ArchiveReply,
} from '../archive';
import { mendCommentary } from './mend-commentary';

/** What a LinkedIn archive needs of the rest: the exact time in an id, null where it tells none. */
export interface LinkedinTools {
  readonly instantOf: (id: string) => number | null;
}

/** A row of a table by its header's names. */
type Row = Readonly<Record<string, unknown>>;

/** Reads LinkedIn's archive: `Shares.csv`, the answers in `Comments.csv`, the name in `Profile.csv`. Items are rows. */
export function readLinkedinArchive({ instantOf }: LinkedinTools): ArchiveReader {
  const posts = new Map<string, ArchivePost>();
  const replies = new Map<string, ArchiveReply>();
  const skipped = noSkips();
  let name: string | null = null;
  const takeShare = (row: Row): void => {
    const post = readShare(row, instantOf);
    if (typeof post === 'string') skipped[post] += 1;
    else posts.set(post.networkId ?? `${post.instant} ${post.text}`, post);
  };
  return {
    take(role, item) {
      const row = item as Row;
      if (role === 'posts') takeShare(row);
      if (role === 'replies') {
        const reply = readComment(row);
        if (reply) replies.set(reply.key, reply);
      }
      if (role === 'account')
        name = [cell(row, 'First Name'), cell(row, 'Last Name')].join(' ').trim() || name;
    },
    skip: (reason) => (skipped[reason] += 1),
    finish: (): ArchiveReading => ({
      network: 'linkedin',
      account: name === null ? null : { id: null, name },
      posts: [...posts.values()].toSorted((one, other) => one.instant - other.instant),
      replies: [...replies.values()],
      skipped,
    }),
  };
}

function readShare(
  row: Row,
  instantOf: LinkedinTools['instantOf'],
): ArchivePost | 'empty' | 'repost' | 'group' | 'unreadable' {
  const link = cell(row, 'ShareLink');
  const networkId = findNetworkId('linkedin', link);
  const told = readLinkedinDate(cell(row, 'Date'));
  const byId = networkId === null ? null : instantOf(networkId);
  const instant = byId !== null && (told === null || Math.abs(byId - told) < 86_400_000) ? byId : told;
  if (instant === null || !isPlausible(instant)) return 'unreadable';
  if (networkId?.startsWith('groupPost:')) return 'group';
  const text = mendCommentary(cell(row, 'ShareCommentary'));
  const hasMedia = cell(row, 'MediaUrl') !== '';
  // A repost without a word of one's own has neither text nor address.
  if (text === '' && !hasMedia) return cell(row, 'SharedUrl') === '' ? 'repost' : 'empty';
  return { networkId, instant, text, partCount: 1, hasMedia, permalink: addressOf(link, networkId) };
}

function readComment(row: Row): ArchiveReply | null {
  const instant = readLinkedinDate(cell(row, 'Date'));
  const link = cell(row, 'Link');
  if (instant === null || !isPlausible(instant) || link === '') return null;
  const inReplyTo = findNetworkId('linkedin', link);
  return { key: `${instant}:${inReplyTo ?? link.slice(0, 200)}`, networkId: null, inReplyTo, instant };
}

/** `2025-07-14 09:12:44`, in UTC. @returns milliseconds since 1970, or null */
export function readLinkedinDate(written: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?)(?: UTC)?$/.exec(written.trim());
  const instant = match ? Date.parse(`${match[1]}T${match[2]}Z`) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}

/** Never anything but an address of LinkedIn's. */
function addressOf(link: string, networkId: string | null): string | null {
  if (/^https:\/\/www\.linkedin\.com\/[^\s"<>]+$/.test(link)) return link;
  return networkId === null ? null : `https://www.linkedin.com/feed/update/urn:li:${networkId}`;
}

function cell(row: Row, name: string): string {
  const value = typeof row === 'object' && row !== null ? row[name] : undefined;
  return typeof value === 'string' ? value : '';
}
