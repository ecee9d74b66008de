import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { configure, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { makePost } from '@/tests/bench/bakery-words';

configure({ useWebWorkers: false });

/** As X does it, so that a fifth of a real archive is not posts: reposts, answers, and parts of threads. */
const mix = { repost: 0.08, reply: 0.22, part: 0.06 } as const;
const xEpoch = 1288834974657n;

export interface ArchiveMade {
  readonly tweets: number;
  readonly posts: number;
  readonly replies: number;
  readonly reposts: number;
  /** bytes of tweets.js */
  readonly size: number;
}

/**
 * Writes an archive of X's to `path`, of the shape of 2024 and later: `count` tweets over fourteen years, with entities,
 * shortened links, edit information, numbers as strings; zipped, with the files around it that are no business of ours.
 */
export async function makeArchive(path: string, count: number): Promise<ArchiveMade> {
  const { text, made } = writeTweets(count);
  const file = createWriteStream(path);
  const zip = new ZipWriter(Writable.toWeb(file) as WritableStream<Uint8Array>, { level: 6 });
  const own = { accountId: '7', username: 'elmbakery', accountDisplayName: 'Elm Street Bakery' };
  await zip.add(
    'data/account.js',
    new TextReader(`window.YTD.account.part0 = ${JSON.stringify([{ account: own }])}`),
  );
  await zip.add('data/like.js', new TextReader('window.YTD.like.part0 = [ ]'));
  await zip.add('data/tweets.js', new TextReader(text));
  await zip.add('Your archive.html', new TextReader('<!doctype html><title>Your archive</title>'));
  await zip.close();
  return { ...made, size: text.length };
}

function writeTweets(count: number): { text: string; made: Omit<ArchiveMade, 'size'> } {
  const random = createRandom(7);
  const pieces: string[] = [];
  const made = { tweets: count, posts: 0, replies: 0, reposts: 0 };
  const [first, last] = [Date.UTC(2011, 0, 5), Date.UTC(2025, 10, 20)];
  let before: string | null = null;
  for (let at = 0; at < count; at += 1) {
    const instant = Math.floor(first + ((last - first) * at) / count);
    const id = ((BigInt(instant) - xEpoch) << 22n).toString();
    const luck = random();
    const isPart: boolean = before !== null && luck < mix.part;
    const isRepost: boolean = !isPart && luck < mix.part + mix.repost;
    const isReply: boolean = !isPart && !isRepost && luck < mix.part + mix.repost + mix.reply;
    const repost = isRepost ? 'RT @mill: ' : '';
    // A part goes out a second after the one before it.
    const when: number = isPart ? instantOf(before!) + 1_000 : instant;
    const partId: string = isPart ? ((BigInt(when) - xEpoch) << 22n).toString() : id;
    pieces.push(
      JSON.stringify(
        {
          tweet: tweet({
            id: partId,
            when,
            text: `${repost}${isReply ? '@customer ' : ''}${makePost(at + 1)}`,
            reply: isPart ? { id: before!, user: '7' } : isReply ? { id: `9${id}`, user: '99' } : null,
            hasMedia: random() < 0.3,
            counts: [Math.floor(random() * 40), Math.floor(random() * 8)],
          }),
        },
        null,
        2,
      ),
    );
    if (isRepost) made.reposts += 1;
    else if (isReply) made.replies += 1;
    else if (!isPart) made.posts += 1;
    before = isRepost || isReply ? null : partId;
  }
  return { text: `window.YTD.tweets.part0 = [\n${pieces.join(',\n')}\n]`, made };
}

interface TweetToMake {
  readonly id: string;
  readonly when: number;
  readonly text: string;
  readonly reply: { readonly id: string; readonly user: string } | null;
  readonly hasMedia: boolean;
  readonly counts: readonly [number, number];
}

function tweet({ id, when, text, reply, hasMedia, counts }: TweetToMake): object {
  const media = [
    {
      expanded_url: `https://twitter.com/elmbakery/status/${id}/photo/1`,
      indices: ['60', '83'],
      url: 'https://t.co/AbCdEfGhIj',
      media_url: 'http://pbs.twimg.com/media/AbCdEfGhIjKlMnO.jpg',
      id_str: `1${id}`,
      id: `1${id}`,
      media_url_https: 'https://pbs.twimg.com/media/AbCdEfGhIjKlMnO.jpg',
      sizes: {
        thumb: { w: '150', h: '150', resize: 'crop' },
        large: { w: '1536', h: '2048', resize: 'fit' },
      },
      type: 'photo',
      display_url: 'pic.twitter.com/AbCdEfGhIj',
    },
  ];
  return {
    edit_info: {
      initial: {
        editTweetIds: [id],
        editableUntil: new Date(when + 3_600_000).toISOString(),
        editsRemaining: '5',
        isEditEligible: true,
      },
    },
    retweeted: false,
    source: '<a href="http://twitter.com/download/iphone" rel="nofollow">Twitter for iPhone</a>',
    entities: {
      hashtags: [{ text: 'bakery', indices: ['0', '7'] }],
      symbols: [],
      user_mentions: reply
        ? [{ name: 'Ann', screen_name: 'customer', indices: ['0', '9'], id_str: '99', id: '99' }]
        : [],
      urls: [
        {
          url: 'https://t.co/QwErTyUiOp',
          expanded_url: 'https://elmstreetbakery.example/loaves',
          display_url: 'elmstreetbakery.example/loaves',
          indices: ['24', '47'],
        },
      ],
      ...(hasMedia && { media }),
    },
    display_text_range: ['0', String(text.length)],
    favorite_count: String(counts[0]),
    ...(reply && {
      in_reply_to_status_id_str: reply.id,
      in_reply_to_status_id: reply.id,
      in_reply_to_user_id: reply.user,
      in_reply_to_user_id_str: reply.user,
      in_reply_to_screen_name: 'customer',
    }),
    id_str: id,
    truncated: false,
    retweet_count: String(counts[1]),
    id,
    possibly_sensitive: false,
    created_at: new Date(when)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+).*/, '$1 $3 $2 $5 +0000 $4'),
    favorited: false,
    full_text: `${text} https://t.co/QwErTyUiOp &amp; more${hasMedia ? ' https://t.co/AbCdEfGhIj' : ''}`,
    lang: 'en',
    ...(hasMedia && { extended_entities: { media } }),
  };
}

function instantOf(id: string): number {
  return Number((BigInt(id) >> 22n) + xEpoch);
}

/** The same numbers for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
