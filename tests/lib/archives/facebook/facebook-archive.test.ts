import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacebookArchive } from '@/lib/archives/facebook/facebook-archive';
import { mendText } from '@/lib/archives/facebook/mend-text';

const time = 1_709_629_200;
const instant = time * 1000;

function read(...items: unknown[]) {
  const reader = readFacebookArchive();
  for (const item of items) reader.take('posts', item);
  return reader.finish();
}

/** Each byte of the text's UTF-8 as a character of its own, as Facebook writes it. */
const broken = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');

describe('broken characters', () => {
  it.each(['plain', 'crème brûlée', 'Größe 100 %', 'für 50% weniger 🥐', '日本', '%41 é', 'naïve “quotes”'])(
    '%j comes back',
    (text) => {
      expect(mendText(broken(text))).toBe(text);
    },
  );

  it.each(['crème', 'Ã', 'Ä Ö', '🥐 Ã©', 'Â« no »'])('%j is left as it is where it is not broken', (text) => {
    expect(mendText(text)).toBe(text);
  });

  it('come back for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(mendText(broken(text))).toBe(text);
      }),
    );
  });
});

describe('a post', () => {
  it.each([
    [
      'a plain one',
      { timestamp: time, data: [{ post: broken('Für Sie: Roggenbrot') }] },
      'Für Sie: Roggenbrot',
      false,
    ],
    [
      'one with a title and an update',
      {
        timestamp: time,
        title: 'Elm updated her status.',
        data: [{ post: 'Rye' }, { update_timestamp: time }],
      },
      'Rye',
      false,
    ],
    [
      'one with a picture',
      { timestamp: time, data: [{ post: 'Rye' }], attachments: [{ data: [{ media: { uri: 'a.jpg' } }] }] },
      'Rye',
      true,
    ],
    [
      'a picture with its own words',
      { timestamp: time, attachments: [{ data: [{ media: { uri: 'a.jpg', description: 'Rye' } }] }] },
      'Rye',
      true,
    ],
    [
      'a picture without words',
      { timestamp: time, attachments: [{ data: [{ media: { uri: 'a.jpg' } }] }] },
      '',
      true,
    ],
    [
      'one of the newer shape',
      {
        timestamp: time,
        fbid: '1234567890',
        media: [],
        label_values: [
          { label: 'URL', value: 'https://f.example/1' },
          { label: broken('Publicación'), value: 'Rye' },
        ],
      },
      'Rye',
      false,
    ],
  ])('%s is read', (_name, item, text, hasMedia) => {
    expect(read(item).posts).toMatchObject([{ text, instant, hasMedia, permalink: null }]);
  });

  it.each([
    [
      'a link passed on without a word',
      { timestamp: time, attachments: [{ data: [{ external_context: { url: 'https://a.example' } }] }] },
      'empty',
    ],
    ['one without data', { timestamp: time, data: [] }, 'empty'],
    ['one of no time', { data: [{ post: 'Rye' }] }, 'unreadable'],
    ['one in milliseconds', { timestamp: time * 1000, data: [{ post: 'Rye' }] }, 'unreadable'],
    ['text alone', 'Rye', 'unreadable'],
  ] as const)('%s is counted and left out', (_name, item, reason) => {
    const reading = read(item, { timestamp: time, data: [{ post: 'Buns' }] });
    expect(reading.posts).toHaveLength(1);
    expect(reading.skipped[reason]).toBe(1);
  });

  it('is one when two parts of the archive hold it', () => {
    const item = { timestamp: time, data: [{ post: 'Rye' }] };
    expect(read(item, item).posts).toHaveLength(1);
  });
});

it('counts posts in groups and on other pages, and names the account', () => {
  const reader = readFacebookArchive();
  reader.take('group-posts', { timestamp: time });
  reader.take('elsewhere', { timestamp: time });
  reader.take('account', {
    profile_v2: { name: { full_name: broken('Café Elm') }, profile_uri: 'https://www.facebook.com/elm' },
  });
  expect(reader.finish()).toMatchObject({
    account: { id: 'https://www.facebook.com/elm', name: 'Café Elm' },
    skipped: { group: 1, elsewhere: 1 },
  });
});

it('never throws, whatever an archive holds', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (items) => {
      const reader = readFacebookArchive();
      for (const item of items) for (const role of ['posts', 'account'] as const) reader.take(role, item);
      expect(reader.finish().posts.length).toBeLessThanOrEqual(items.length);
    }),
  );
});
