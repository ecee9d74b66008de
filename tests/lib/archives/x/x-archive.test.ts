import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchiveRole } from '@/lib/archives/archive';
import { readXArchive } from '@/lib/archives/x/x-archive';
import { readXInstant } from '@/lib/networks/x/id-time';
import { rawTweet } from './build-tweet';

const noTime = () => null;
const account = {
  account: { accountId: '7', username: 'elmbakery', accountDisplayName: 'Elm Street Bakery' },
};

function read(
  items: readonly (readonly [ArchiveRole, unknown])[],
  instantOf: (id: string) => number | null = noTime,
) {
  const reader = readXArchive({ instantOf });
  for (const [role, item] of items) reader.take(role, item);
  return reader.finish();
}
const posts = (...items: unknown[]) => items.map((item) => ['posts', item] as const);
const reply = (to: string, user: string) => ({
  in_reply_to_status_id_str: to,
  in_reply_to_user_id_str: user,
});
const at = (minute: number) => ({
  created_at: `Tue Mar 05 09:${String(minute).padStart(2, '0')}:00 +0000 2024`,
});

describe('a tweet', () => {
  it('keeps its text as it was written, its time, its address and what came back', () => {
    const raw = rawTweet('100', 'Rye &amp; &lt;spelt&gt;, see https://t.co/a https://t.co/pic', {
      entities: {
        urls: [
          { url: 'https://t.co/a', expanded_url: 'https://elm.example/rye?a=1&b=$&', display_url: 'elm' },
        ],
        media: [{ url: 'https://t.co/pic', expanded_url: 'https://x.com/elm/status/100/photo/1' }],
      },
    });
    expect(read([['account', account], ...posts(raw)])).toMatchObject({
      network: 'x',
      account: { id: '7', name: '@elmbakery' },
      posts: [
        {
          networkId: '100',
          text: 'Rye & <spelt>, see https://elm.example/rye?a=1&b=$&',
          instant: Date.UTC(2024, 2, 5, 9),
          hasMedia: true,
          permalink: 'https://x.com/elmbakery/status/100',
          partCount: 1,
          likes: 3,
          shares: 1,
        },
      ],
    });
  });

  it.each([
    ['today, in its wrapper', rawTweet('1', 'Rolls'), 'Rolls'],
    ['before 2019, without a wrapper', rawTweet('1', 'Rolls').tweet, 'Rolls'],
    [
      'in the first archives, with `text`',
      { id: 1, text: 'Rolls', created_at: '2012-05-01 10:00:00 +0000' },
      'Rolls',
    ],
    [
      'with null where nothing is answered',
      rawTweet('1', 'Rolls', reply(null as never, null as never)),
      'Rolls',
    ],
  ])('is read as written %s', (_when, item, text) => {
    expect(read(posts(item)).posts.map((post) => post.text)).toEqual([text]);
  });

  it.each([
    ['a repost', rawTweet('1', 'RT @mill: flour'), 'repost'],
    ['an empty one', rawTweet('1', ' '), 'empty'],
    ['one without a date', rawTweet('1', 'Rolls', { created_at: 'yesterday' }), 'unreadable'],
    [
      'one with another month',
      rawTweet('1', 'Rolls', { created_at: 'Tue Mrz 05 09:00:00 +0000 2024' }),
      'unreadable',
    ],
    ['one from 1066', rawTweet('1', 'Rolls', { created_at: 'Tue Mar 05 09:00:00 +0000 1066' }), 'unreadable'],
    ['one whose id is a path', rawTweet('../../1', 'Rolls'), 'unreadable'],
    ['a number', 12, 'unreadable'],
    ['nothing', null, 'unreadable'],
  ] as const)('counts %s and says why', (_name, item, reason) => {
    const reading = read(posts(item, rawTweet('2', 'Buns')));
    expect(reading.posts).toHaveLength(1);
    expect(reading.skipped[reason]).toBe(1);
  });

  it('takes the exact time from its id, unless the two are days apart', () => {
    const id = '1764925431234567890';
    const exact = readXInstant(id)!;
    const date = new Date(exact)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+).*/, '$1 $3 $2 $5 +0000 $4');
    const [one] = read(posts(rawTweet(id, 'Rolls', { created_at: date })), readXInstant).posts;
    expect(one?.instant).toBe(exact);
    const [far] = read(
      posts(rawTweet(id, 'Rolls', { created_at: 'Tue Mar 05 09:00:00 +0000 2019' })),
      readXInstant,
    ).posts;
    expect(far?.instant).toBe(Date.UTC(2019, 2, 5, 9));
  });

  it('is one when two parts of the archive hold it', () => {
    expect(read(posts(rawTweet('1', 'Rolls'), rawTweet('1', 'Rolls'))).posts).toHaveLength(1);
  });
});

describe('a thread', () => {
  it('is one post of its parts, in whatever order they stand in the file', () => {
    const parts = [
      rawTweet('12', 'third', { ...reply('11', '7'), ...at(2) }),
      rawTweet('10', 'first', at(0)),
      rawTweet('11', 'second', { ...reply('10', '7'), ...at(1) }),
    ];
    expect(read([['account', account], ...posts(...parts)]).posts).toMatchObject([
      { networkId: '10', text: 'first\n\nsecond\n\nthird', partCount: 3, likes: 9, shares: 3 },
    ]);
  });

  it.each([
    ['an answer to somebody', [rawTweet('1', '@ann yes', reply('99', '5'))], 0, 1],
    [
      'an answer in somebody’s thread to oneself',
      [
        rawTweet('1', '@ann yes', { ...reply('99', '5'), ...at(0) }),
        rawTweet('2', 'and', { ...reply('1', '7'), ...at(1) }),
      ],
      0,
      2,
    ],
    ['an answer to an own tweet that is gone', [rawTweet('1', 'still true', reply('98', '7'))], 1, 0],
    [
      'an answer to oneself hours later',
      [rawTweet('1', 'open', at(0)), rawTweet('2', 'sold out', { ...reply('1', '7'), ...at(45) })],
      2,
      0,
    ],
    ['a ring of answers', [rawTweet('1', 'a', reply('2', '7')), rawTweet('2', 'b', reply('1', '7'))], 1, 0],
  ] as const)('is told from %s', (_name, items, own, answers) => {
    const reading = read([['account', account], ...posts(...items)]);
    expect([reading.posts.length, reading.replies.length]).toEqual([own, answers]);
  });

  it('is known without account.js by what the archive holds', () => {
    const reading = read(
      posts(
        rawTweet('1', 'one', at(0)),
        rawTweet('2', 'two', { ...reply('1', '7'), ...at(1) }),
        rawTweet('3', '@x hi', reply('77', '6')),
      ),
    );
    expect(reading.posts).toMatchObject([{ partCount: 2 }]);
    expect(reading.replies).toMatchObject([{ key: '3', inReplyTo: '77' }]);
  });
});

describe('a long post', () => {
  const whole = `${'You can order the big loaf until Thursday noon. '.repeat(12)}See you`;
  const cut = `${whole.slice(0, 270)}… https://t.co/zz`;
  const note = (id: string, createdAt: string, text = whole) => ({
    noteTweet: { noteTweetId: id, createdAt, core: { text, urls: [], mentions: [], hashtags: [] } },
  });
  it.each([
    ['the same id', note('1', '2024-03-05T08:00:00.000Z'), whole],
    ['the same second and beginning', note('55', '2024-03-05T09:00:00.000Z'), whole],
    ['a second later', note('55', '2024-03-05T09:00:01.000Z'), whole],
    [
      'nothing but the second',
      note('55', '2024-03-05T09:00:00.000Z', 'Another text of about the same length, for sure.'),
      cut,
    ],
    ['nothing but the beginning', note('55', '2024-03-06T09:00:00.000Z'), cut],
  ])('is joined by %s as it should', (_name, item, text) => {
    expect(read([['long-posts', item], ...posts(rawTweet('1', cut))]).posts[0]?.text).toBe(text);
  });
});

it('never throws, whatever an archive holds', () => {
  const roles = fc.constantFrom<ArchiveRole>('posts', 'long-posts', 'account', 'replies', 'html');
  const shaped = fc.record({
    tweet: fc.dictionary(
      fc.constantFrom('id', 'id_str', 'full_text', 'created_at', 'entities'),
      fc.anything(),
    ),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(roles, fc.oneof(fc.anything(), shaped))), (items) => {
      const reading = read(items);
      expect(reading.posts.every((post) => Number.isFinite(post.instant))).toBe(true);
    }),
  );
});
