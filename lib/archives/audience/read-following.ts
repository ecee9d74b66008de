import { mendText } from '../facebook/mend-text';
import type { Following, Person } from './person';

type Row = Readonly<Record<string, string>>;

/** Which network's list of people a file is, by its path inside the archive or by its own name; null for any other. */
export function findFollowingRole(path: string): 'linkedin' | 'facebook' | 'x' | null {
  const plain = path.replaceAll('\\', '/');
  if (/(?:^|\/)Connections(?:[ _(][^/]*)?\.csv$/i.test(plain)) return 'linkedin';
  if (/(?:^|\/)followers?(?:-part\d+)?(?: ?\(\d+\))?\.js$/i.test(plain)) return 'x';
  const friends =
    /(?:^|\/)(?:your_friends|friends|who_follows_you|people_who_followed_you|followers)(?:_\d+)?(?: ?\(\d+\))?\.json$/i;
  return friends.test(plain) ? 'facebook' : null;
}

/** LinkedIn's Connections.csv without the notes that stand above its header. */
export function cutPreamble(text: string): string {
  const header = /^\ufeff?"?First Name"?[,;\t]/im.exec(text);
  return header ? text.slice(header.index) : text;
}

/** The connections of LinkedIn; most have hidden their address, so the name is what tells. */
export function readConnections(rows: readonly Row[]): Following {
  const people = rows.flatMap((row) => {
    const name = `${row['First Name'] ?? ''} ${row['Last Name'] ?? ''}`.trim();
    const email = (row['Email Address'] ?? '').trim().toLowerCase();
    return name === '' && email === '' ? [] : [{ name, emails: email === '' ? [] : [email] }];
  });
  return { network: 'linkedin', people, nameless: 0 };
}

/** The friends or followers of Facebook: names, with their letters mended. Null where the file is no such list. */
export function readFacebookPeople(json: unknown): Following | null {
  const list = Array.isArray(json) ? json : Object.values(isObject(json) ? json : {}).find(Array.isArray);
  if (!list) return null;
  const people = list.flatMap((item: unknown): Person[] => {
    const name = isObject(item) ? item['name'] : undefined;
    return typeof name === 'string' ? [{ name: mendText(name), emails: [] }] : [];
  });
  return { network: 'facebook', people, nameless: list.length - people.length };
}

/** The followers of X: its file holds their numbers only, so they are counted and can be matched with nobody. */
export function countXFollowers(text: string): Following {
  return { network: 'x', people: [], nameless: (text.match(/"accountId"\s*:/g) ?? []).length };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
