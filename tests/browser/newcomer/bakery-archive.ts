import type { Post } from '@/lib/model/post';
import { rawTweet } from '@/tests/lib/archives/x/build-tweet';
import { file, js, zip } from '@/tests/lib/unpack/build-archives';

/** An archive as X hands it out, with these posts in it and one post of somebody else's passed on. */
export async function packForX(posts: readonly Post[]): Promise<Buffer> {
  const account = { accountId: '7', username: 'elmstreetbakes', accountDisplayName: 'Elm Street Bakery' };
  const tweets = [...posts.map(asTweet), asTweet(repostBeside(posts[0]!))];
  const files = [
    file('data/account.js', js('account', [{ account }])),
    file('data/tweets.js', js('tweets', tweets)),
  ];
  return Buffer.from(await zip(files));
}

type Tweeted = Pick<Post, 'networkId' | 'instant' | 'text'>;

function asTweet({ networkId, instant, text }: Tweeted) {
  return rawTweet(networkId!, text, { created_at: sayInstant(instant), favorite_count: '4' });
}

function repostBeside({ networkId, instant }: Tweeted): Tweeted {
  const id = String(BigInt(networkId!) + 1n);
  return { networkId: id, instant: instant + 1, text: 'RT @mill: fresh flour' };
}

/** As X writes it: "Wed Oct 05 20:19:24 +0000 2022". */
function sayInstant(instant: number): string {
  const [weekday, day, month, year, time] = new Date(instant).toUTCString().replace(',', '').split(' ');
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}
