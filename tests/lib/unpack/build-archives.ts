import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { rawTweet } from '../archives/x/build-tweet';

/** One file of an archive, as its network writes it. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a post may say without anything of it ever being run. */
export const script = '<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">';

/** So many posts lie in each archive. */
export const postCount = 12;

const texts = Array.from({ length: postCount }, (_, at) =>
  at === 0 ? script : `Crème brûlée tart number ${at}, from seven on 🥐`,
);
const days = texts.map((_, at) => `2024-03-${String(at + 1).padStart(2, '0')}`);

/** Each kind of thing an owner may give, whole and true to its shape. */
export const archives = {
  x: () => [
    file('data/account.js', js('account', [{ account: { accountId: '7', username: 'elm' } }])),
    file('data/tweets.js', js('tweets', texts.slice(0, 8).map(tweetAt(0)))),
    file('data/tweets-part1.js', js('tweets', texts.slice(8).map(tweetAt(8)))),
    file('data/tweets_media/1-a.jpg', '\u0000\u0001'),
  ],
  linkedin: () => [
    file('Profile.csv', 'First Name,Last Name\nEmma,Elm\n'),
    file(
      'Shares.csv',
      ['Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility', ...texts.map(shareAt)].join('\n'),
    ),
  ],
  facebook: () => [
    file(
      'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json',
      JSON.stringify(
        texts.map((post, at) => ({
          timestamp: Date.parse(days[at]!) / 1000,
          data: [{ post: brokenAsFacebook(post) }],
        })),
        null,
        2,
      ),
    ),
  ],
  table: () => [
    file('mine.csv', ['Text,Date', ...texts.map((text, at) => `${cell(text)},${days[at]}`)].join('\n')),
  ],
  backup: () => [
    file(
      'porchlight.json',
      JSON.stringify({
        format: 'porchlight-backup',
        version: 2,
        exportedAt: 1_772_701_200_000,
        settings: {},
        outbox: [],
        tables: { posts: texts.map((text, at) => ({ id: `p${at}`, text })) },
      }),
    ),
  ],
} as const satisfies Record<string, () => ArchiveFile[]>;
export type ArchiveName = keyof typeof archives;

/** A real zip of these files. */
export async function zip(
  files: readonly ArchiveFile[],
  password?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    ...(password && { password }),
  });
  for (const { path, bytes } of files) await writer.add(path, new Uint8ArrayReader(bytes));
  return (await writer.close()) as Uint8Array<ArrayBuffer>;
}

/** A file of that text in UTF-8. */
export function file(path: string, text: string): ArchiveFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** A part of X's archive: the items, assigned as X's own script does it. */
export function js(name: string, items: readonly unknown[]): string {
  return `window.YTD.${name}.part0 = ${JSON.stringify(items, null, 2)}`;
}

function tweetAt(from: number) {
  return (text: string, at: number) => {
    const day = String(from + at + 1).padStart(2, '0');
    return rawTweet(`${100 + from + at}`, text, { created_at: `Tue Mar ${day} 09:00:00 +0000 2024` });
  };
}

function shareAt(text: string, at: number): string {
  const link = `https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A${7_170_000_000_000_000_000n + BigInt(at)}`;
  return `${days[at]} 09:00:00,${link},${cell(text)},,,MEMBER_NETWORK`;
}

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Each byte of the text's UTF-8 as a character of its own. */
function brokenAsFacebook(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}
