import { describe, expect, it } from 'vitest';
import { readLinkedinArchive } from '@/lib/archives/linkedin/linkedin-archive';
import { mendCommentary } from '@/lib/archives/linkedin/mend-commentary';
import { readLinkedinInstant } from '@/lib/networks/linkedin/id-time';
import { readRows } from '@/lib/unpack/read-rows';

const header = 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility';
const link = (urn: string) => `https://www.linkedin.com/feed/update/${encodeURIComponent(`urn:li:${urn}`)}`;

function read(table: string, comments = '') {
  const reader = readLinkedinArchive({ instantOf: () => null });
  for (const row of readRows(table).rows) reader.take('posts', row);
  for (const row of readRows(comments, true).rows) reader.take('replies', row);
  return reader.finish();
}

describe('the line breaks of Shares.csv', () => {
  it.each([
    ['one line', 'one line'],
    ['first"\n"second', 'first\nsecond'],
    ['first"\n""\n"third', 'first\n\nthird'],
    [
      '"Quoted" from the first word"\n"to the last "word"',
      '"Quoted" from the first word\nto the last "word"',
    ],
    ['ends with a break"\n"', 'ends with a break'],
    ['a plain\nbreak', 'a plain\nbreak'],
  ])('%j was written as %j', (cell, written) => {
    expect(mendCommentary(cell)).toBe(written);
  });
});

describe('a share', () => {
  const row = `2024-03-05 09:00:00,${link('share:7170000000000000000')},"Fresh ""rye""""\n""on Friday, see you",,,MEMBER_NETWORK`;
  it.each([
    ['without', ''],
    ['with', '\ufeff'],
  ])('is read %s a byte order mark', (_how, mark) => {
    expect(read(`${mark}${header}\n${row}\n`).posts).toEqual([
      {
        networkId: 'share:7170000000000000000',
        instant: Date.UTC(2024, 2, 5, 9),
        text: 'Fresh "rye"\non Friday, see you',
        partCount: 1,
        hasMedia: false,
        permalink: link('share:7170000000000000000'),
      },
    ]);
  });

  it('takes the exact time its id tells', () => {
    const id = 'share:7170000000000000000';
    const exact = readLinkedinInstant(id)!;
    const reader = readLinkedinArchive({ instantOf: readLinkedinInstant });
    reader.take('posts', { Date: '', ShareLink: link(id), ShareCommentary: 'Rye' });
    expect(reader.finish().posts[0]?.instant).toBe(exact);
  });

  it.each([
    ['a repost without a word', `2024-03-05 09:00:00,${link('share:7170000000000000001')},,,,`, 'repost'],
    [
      'a post in a group',
      `2024-03-05 09:00:00,${link('groupPost:12-7170000000000000001')},Hello all,,,`,
      'group',
    ],
    [
      'a link without a word',
      `2024-03-05 09:00:00,${link('share:7170000000000000001')},,https://a.example,,`,
      'empty',
    ],
    ['a row without a date', `soon,${link('share:7170000000000000001')},Hello,,,`, 'unreadable'],
    ['half a row', '2024-13-45 09:00', 'unreadable'],
  ] as const)('%s is counted and left out', (_name, line, reason) => {
    const reading = read(`${header}\n${line}\n${row}\n`);
    expect(reading.posts).toHaveLength(1);
    expect(reading.skipped[reason]).toBe(1);
  });

  it('keeps a picture without words', () => {
    const line = `2024-03-05 09:00:00,${link('ugcPost:7170000000000000001')},,,https://media.licdn.com/a.jpg,PUBLIC`;
    expect(read(`${header}\n${line}\n`).posts).toMatchObject([{ text: '', hasMedia: true }]);
  });
});

it('reads comments, whose quotation marks are escaped by a backslash, as answers', () => {
  const comments = `Date,Link,Message\n2024-03-05 09:00:00,${link('activity:7170000000000000002')},"They call it \\"rye\\", I think"\n2024-03-06 09:00:00,${link('activity:7170000000000000003')},Yes\n`;
  expect(read(`${header}\n`, comments).replies).toMatchObject([
    { inReplyTo: 'activity:7170000000000000002', instant: Date.UTC(2024, 2, 5, 9) },
    { inReplyTo: 'activity:7170000000000000003' },
  ]);
});
