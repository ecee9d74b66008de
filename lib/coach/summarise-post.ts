import type { PastPost, Post } from '@/lib/model/post';
import type { AdvicePhrases } from './languages/advice-phrases';
import { findPhrasebook } from './languages/find-phrasebook';
import { focusOf } from './measure-draft';
import { findHashtags } from './text/hashtags';
import { markWords } from './text/marks';
import { readPromises } from './text/promises';
import { canBeAnswered } from './text/questions';
import { readText, type TextReading } from './text/read-text';
import { onlySells } from './text/selling';
import { measureSound } from './text/sound';
import { cutAt } from './text/spans';

const excerptLength = 120;

/** A post in short form: what the coach needs to compare and to cite, never the whole text. */
export function summarisePost(post: Post): PastPost {
  const reading = readText(post.text, null, { network: post.network });
  const phrases = findPhrasebook(reading.language);
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
    hashtags: findHashtags(reading.text).map(({ start, end }) =>
      reading.text.slice(start + 1, end).toLowerCase(),
    ),
    hasLink: reading.links.length > 0,
    marks: markWords(reading.words),
    sound: measureSound(reading, focusOf(reading, phrases, [])),
    ...(phrases ? factsOf(post, reading, phrases.advice) : {}),
  };
}

/** What only a language we read can tell. */
function factsOf(
  post: Post,
  reading: TextReading,
  advice: AdvicePhrases,
): Pick<PastPost, 'onlySells' | 'promises' | 'offerEnds'> {
  const promises = readPromises(reading, advice, post.civilDate);
  return {
    onlySells: onlySells(reading, advice),
    promises: promises.map(({ about, quote, due }) => ({ about, quote, due })),
    ...endOfOffer(post, reading, advice),
  };
}

/** The last of the days the offer names as its end. */
function endOfOffer(
  post: Post,
  { plain, offer }: TextReading,
  advice: AdvicePhrases,
): Pick<PastPost, 'offerEnds'> {
  if (!offer?.deadline) return {};
  const ends = advice
    .readNamedDays(plain.slice(0, 2_000), post.civilDate)
    .filter(({ isLastDay }) => isLastDay);
  const last = ends
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  return last === undefined || last < post.civilDate ? {} : { offerEnds: last };
}

function excerptOf(text: string): string {
  const flat = cutAt(text, 1_000).replace(/\s+/g, ' ').trim();
  if (flat.length <= excerptLength) return flat;
  const cut = cutAt(flat, excerptLength - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 60 ? cut.lastIndexOf(' ') : cut.length)}…`;
}
