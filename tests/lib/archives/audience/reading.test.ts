import { describe, expect, it } from 'vitest';
import { readAddressList, readCustomerRows, readVCards } from '@/lib/archives/audience/read-customers';
import {
  countXFollowers,
  cutPreamble,
  findFollowingRole,
  readConnections,
  readFacebookPeople,
} from '@/lib/archives/audience/read-following';
import { readRows } from '@/lib/unpack/read-rows';

const readTable = (text: string) => {
  const { columns, rows } = readRows(text);
  return readCustomerRows(columns, rows);
};
const anna = { name: 'Anna Weber', emails: ['anna@ex.org'] };

describe('a list of customers', () => {
  it.each([
    ['a till’s table', 'Name,Email\nAnna Weber,Anna@ex.org\n'],
    ['a shop’s table', 'First Name,Last Name,Email,Total Spent\nAnna,Weber,anna@ex.org,12.50\n'],
    [
      'a table with semicolons and a mark at its beginning',
      '\ufeffVorname;Nachname;E-Mail\nAnna;Weber;anna@ex.org\n',
    ],
    [
      'contacts of a mail program',
      'First Name,Middle Name,Last Name,E-mail 1 - Value\nAnna,,Weber,anna@ex.org\n',
    ],
    ['a table whose address column has a name of its own', 'Name,Reach her at\nAnna Weber,anna@ex.org\n'],
  ])('is read from %s', (_, text) => {
    expect(readTable(text)).toEqual([anna]);
  });

  it('has everybody once, and nobody without name and address', () => {
    const text =
      'Name,Email\nAnna Weber,anna@ex.org\nA. Weber,ANNA@ex.org\nTom Klein,\nKlein; Tom,\n"Klein, Tom",\n,\n';
    expect(readTable(text).map(({ name }) => name)).toEqual(['Anna Weber', 'Tom Klein']);
  });

  it('is read from an address book of any version', () => {
    const cards = [
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Weber;Anna;;;\r\nFN:Anna Weber\r\nEMAIL;TYPE=INTERNET,HOME:anna@\r\n ex.org\r\nEND:VCARD',
      'BEGIN:VCARD\nVERSION:2.1\nN:Klein;Tom\nitem1.EMAIL:tom@ex.org\nEND:VCARD',
    ].join('\r\n');
    expect(readVCards(cards)).toEqual([anna, { name: 'Tom Klein', emails: ['tom@ex.org'] }]);
  });

  it.each([
    ['Anna Weber <anna@ex.org>\nTom <tom@ex.org>'],
    ['"Anna Weber" <anna@ex.org>, Tom <tom@ex.org>'],
    ['anna weber anna@ex.org; Tom tom@ex.org'],
  ])('is read from copied addresses: %j', (text) => {
    expect(readAddressList(text).map(({ emails }) => emails[0])).toEqual(['anna@ex.org', 'tom@ex.org']);
  });
});

describe('a list of followers', () => {
  it.each([
    ['Connections.csv', 'linkedin'],
    ['Basic_LinkedInDataExport/Connections.csv', 'linkedin'],
    ['Connections (1).csv', 'linkedin'],
    ['data/follower.js', 'x'],
    ['data/follower-part1.js', 'x'],
    ['connections/friends/your_friends.json', 'facebook'],
    ['friends/friends.json', 'facebook'],
    ['connections/followers/people_who_followed_you.json', 'facebook'],
    ['data/following.js', null],
    ['customers.csv', null],
    ['friends/rejected_friend_requests.json', null],
    ['My Connections.csv.txt', null],
  ])('is known by its path: %s', (path, role) => {
    expect(findFollowingRole(path)).toBe(role);
  });

  it('is read from LinkedIn below its notes', () => {
    const text =
      'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnna,Weber,https://www.linkedin.com/in/anna,,Bakery,Owner,12 Nov 2024\nTom,Klein,https://www.linkedin.com/in/tom,Tom@ex.org,,,01 Jan 2020\n';
    expect(readConnections(readRows(cutPreamble(text)).rows).people).toEqual([
      { name: 'Anna Weber', emails: [] },
      { name: 'Tom Klein', emails: ['tom@ex.org'] },
    ]);
  });

  it('is read from Facebook with its letters mended', () => {
    const json: unknown = JSON.parse(
      '{"friends_v2":[{"name":"Jos\\u00c3\\u00a9 Garc\\u00c3\\u00ada","timestamp":1},{"timestamp":2}]}',
    );
    expect(readFacebookPeople(json)).toEqual({
      network: 'facebook',
      people: [{ name: 'José García', emails: [] }],
      nameless: 1,
    });
    expect(readFacebookPeople({ nothing: true })).toBeNull();
  });

  it('is only counted from X, which names nobody', () => {
    const text =
      'window.YTD.follower.part0 = [ { "follower" : { "accountId" : "1" } }, { "follower" : { "accountId" : "2" } } ]';
    expect(countXFollowers(text)).toEqual({ network: 'x', people: [], nameless: 2 });
  });
});
