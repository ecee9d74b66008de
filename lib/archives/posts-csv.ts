import { kindNames } from '@/lib/model/kind';
import { networkNames } from '@/lib/model/network';
import type { Post } from '@/lib/model/post';

/** The columns of our own table; "Bring posts in" reads them again by these names. */
const columns: readonly (readonly [name: string, cell: (post: Post) => string | number | undefined])[] = [
  ['Date', (post) => post.civilDate],
  ['Time', (post) => timeOf(post)],
  ['Network', (post) => networkNames[post.network]],
  ['Channel', (post) => post.channelId],
  ['Kind', (post) => kindNames[post.kind]],
  ['Text', (post) => post.text],
  ['Link', (post) => post.permalink ?? undefined],
  ['Likes', (post) => post.results?.likes],
  ['Comments', (post) => post.results?.comments],
  ['Shares', (post) => post.results?.shares],
  ['Leads', (post) => post.results?.leads],
  ['Sales', (post) => post.results?.sales],
  ['Income', (post) => post.results?.income],
  ['For', (post) => post.segment],
  ['Goal', (post) => post.goal],
];

/** Posts as a table that any spreadsheet opens, in pieces: comma-separated, with a byte order mark for Excel. */
export function* writePostsCsv(posts: Iterable<Post>): Generator<string> {
  yield `\ufeff${columns.map(([name]) => name).join(',')}\r\n`;
  for (const post of posts) yield `${columns.map(([, cell]) => quote(cell(post))).join(',')}\r\n`;
}

function timeOf({ instant, zone }: Post): string {
  try {
    return Temporal.Instant.fromEpochMilliseconds(instant)
      .toZonedDateTimeISO(zone)
      .toPlainTime()
      .toString()
      .slice(0, 5);
  } catch {
    return '';
  }
}

function quote(cell: string | number | undefined): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
