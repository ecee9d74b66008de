import type { PastPost, Post } from '@/lib/model/post';
import { canBeAnswered } from './text/questions';
import { readText } from './text/read-text';
import { cutAt } from './text/spans';

const excerptLength = 120;

/** A post in short form: what the coach needs to compare and to cite, never the whole text. */
export function summarisePost(post: Post): PastPost {
  const reading = readText(post.text);
  const allKinds = [post.kind, ...post.otherKinds];
  return {
    id: post.id,
    network: post.network,
    channelId: post.channelId,
    instant: post.instant,
    civilDate: post.civilDate,
    kind: post.kind,
    otherKinds: [...post.otherKinds],
    isOffer: reading.offer !== null || allKinds.includes('offer'),
    invites: canBeAnswered(reading) || allKinds.includes('poll'),
    excerpt: excerptOf(post.text),
    hashtags: Array.from(reading.text.matchAll(/(?<![\p{L}\p{N}&])#([\p{L}\p{N}_]{1,100})/gu), (match) =>
      match[1]!.toLowerCase(),
    ),
  };
}

function excerptOf(text: string): string {
  const flat = cutAt(text, 1_000).replace(/\s+/g, ' ').trim();
  if (flat.length <= excerptLength) return flat;
  const cut = cutAt(flat, excerptLength - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 60 ? cut.lastIndexOf(' ') : cut.length)}…`;
}
