import { BlobWriter, configure, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Post } from '@/lib/model/post';

configure({ useWebWorkers: false });

/** An archive as X hands it out, with these posts in it and one post of somebody else's passed on. */
export async function packForX(posts: readonly Post[]): Promise<Buffer> {
  const account = { accountId: '7', username: 'elmstreetbakes', accountDisplayName: 'Elm Street Bakery' };
  const zip = new ZipWriter(new BlobWriter('application/zip'));
  const part = (name: string, items: unknown) =>
    zip.add(`data/${name}.js`, new TextReader(`window.YTD.${name}.part0 = ${JSON.stringify(items)}`));
  await part('account', [{ account }]);
  await part('tweets', [...posts.map((post) => asTweet(post)), repost(posts[0]!)]);
  return Buffer.from(await (await zip.close()).arrayBuffer());
}

function asTweet({ networkId, instant, text }: Pick<Post, 'networkId' | 'instant' | 'text'>) {
  return {
    tweet: {
      id: networkId,
      id_str: networkId,
      created_at: sayInstant(instant),
      full_text: text,
      display_text_range: ['0', String(text.length)],
      favorite_count: '4',
      retweet_count: '1',
      entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
      lang: 'en',
    },
  };
}

function repost({ networkId, instant }: Post) {
  const id = String(BigInt(networkId!) + 1n);
  return asTweet({ networkId: id, instant: instant + 1, text: 'RT @mill: fresh flour' });
}

/** As X writes it: "Wed Oct 05 20:19:24 +0000 2022". */
function sayInstant(instant: number): string {
  const [weekday, day, month, year, time] = new Date(instant).toUTCString().replace(',', '').split(' ');
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}
