import type { Following, Person } from '@/lib/archives/audience/person';
import { readAddressList, readCustomerRows, readVCards } from '@/lib/archives/audience/read-customers';
import {
  countXFollowers,
  cutPreamble,
  findFollowingRole,
  readConnections,
  readFacebookPeople,
} from '@/lib/archives/audience/read-following';
import { readRows } from './read-rows';
import type { Source } from './source';

/** Whom the files name. */
export interface AudienceFiles {
  readonly customers: readonly Person[];
  readonly followings: readonly Following[];
  /** names of files that hold neither customers nor followers, or cannot be read */
  readonly unread: readonly string[];
}

/** A list of people is a few megabytes; what is larger is something else. */
const longest = 64 * 1024 * 1024;

/**
 * Reads lists of customers and of followers. A customer's list is a file given by itself: an archive's own tables are
 * none. @param isGiven true for a file the owner gave by itself
 */
export async function readAudience(
  sources: readonly Source[],
  isGiven: (path: string) => boolean,
): Promise<AudienceFiles> {
  const customers: Person[] = [];
  const followings: Following[] = [];
  const unread: string[] = [];
  for (const source of sources) {
    const { path } = source;
    const role = findFollowingRole(path);
    if (role === null && !isGiven(path)) continue;
    try {
      const text = await readText(source);
      const following = readFollowing(role ?? (isConnections(text) ? 'linkedin' : null), text);
      const people = following ? [] : readCustomers(path, text);
      if (following) followings.push(following);
      else if (people.length > 0) customers.push(...people);
      else unread.push(path);
    } catch {
      // One file that cannot be read must not cost the others.
      unread.push(path);
    }
  }
  return { customers, followings, unread };
}

/** Renamed, LinkedIn's list is still known by its header. */
function isConnections(text: string): boolean {
  return /^\ufeff?"?First Name"?,"?Last Name"?,.*Connected On/m.test(text.slice(0, 4_000));
}

function readFollowing(role: ReturnType<typeof findFollowingRole>, text: string): Following | null {
  if (role === 'linkedin') return readConnections(readRows(cutPreamble(text)).rows);
  if (role === 'x') return countXFollowers(text);
  return role === 'facebook' ? readFacebookPeople(JSON.parse(text)) : null;
}

function readCustomers(path: string, text: string): Person[] {
  if (/^\ufeff?BEGIN:VCARD/im.test(text.slice(0, 200))) return readVCards(text);
  if (!/\.(?:csv|tsv|tab|txt)$/i.test(path)) return [];
  const { columns, rows } = readRows(text);
  const people =
    columns.length > 1 || /mail|name/i.test(columns[0] ?? '') ? readCustomerRows(columns, rows) : [];
  return people.length > 0 ? people : readAddressList(text);
}

async function readText(source: Source): Promise<string> {
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  const stop = new AbortController();
  await source.pour((bytes) => {
    size += bytes.length;
    if (size > longest) stop.abort();
    else text += decoder.decode(bytes, { stream: true });
  }, stop.signal);
  return text + decoder.decode();
}
