import 'temporal-polyfill/global';
import { cpus } from 'node:os';
import { reviewDraft } from '@/lib/coach/review-draft';
import { summarisePost } from '@/lib/coach/summarise-post';
import { echoBands, isWordForWord, measureSimilarity } from '@/lib/coach/text/echo';
import { sharedWords } from '@/lib/coach/text/shared-words';
import { addDays } from '@/lib/model/civil-date';
import { clockAt } from '@/lib/model/clock';
import { emptyPlan } from '@/lib/model/plan';
import type { EchoMatch, Post } from '@/lib/model/post';
import { makeDraft, makePost } from './bakery-words';
import { timeMedian } from './median';
import { loadPeers } from './peers';

const lengths = [280, 3_000, 63_206] as const;
const pastPosts = 10_000;
/** As the history's own look-up: only the posts that share most bands are compared word by word. */
const candidatesCompared = 48;
/** Loaded with this module: the runner that reads TypeScript takes no imports once it has handed the module over. */
const peers = await loadPeers();
const clock = clockAt(Date.UTC(2026, 10, 23, 12), 'Europe/Madrid');

/**
 * `npm run bench`: the whole review, all rules, with 10,000 past posts to look for echoes in, against the checkers of
 * the field on the same texts in one run. Ratios count; milliseconds are this machine's.
 */
export async function main(): Promise<void> {
  console.log(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; medians in milliseconds`,
  );
  const review = createReview(makeHistory(pastPosts));
  const contestants = [{ name: 'Porchlight', check: review }, ...peers];
  const ours: number[] = [];
  for (const length of lengths) {
    const text = makeDraft(length, length);
    const times = new Map<string, number>();
    for (const { name, check } of contestants)
      times.set(name, await timeMedian(() => check(text), roundsFor(length)));
    const own = times.get('Porchlight')!;
    ours.push(own);
    const theirs = [...times].filter(([name]) => name !== 'Porchlight');
    const [fastest, best] = theirs.toSorted(([, one], [, other]) => one - other)[0]!;
    console.log(
      `${String(length).padStart(6)} characters: ${[...times].map(([name, time]) => `${name} ${time.toFixed(2)}`).join(' · ')}`,
    );
    console.log(`        ${(best / own).toFixed(1)} times as fast as the fastest peer, ${fastest}`);
  }
  console.log(
    `Growth from 3,000 to 63,206 characters (21 times the text): ${(ours[2]! / ours[1]!).toFixed(1)} times the time`,
  );
}

function roundsFor(length: number): number {
  return length > 10_000 ? 9 : 40;
}

/** As the background does it: echoes from an index over all posts, the last thirty posts in short form, all rules. */
function createReview(history: readonly Post[]): (text: string) => unknown {
  const byBand = new Map<number, number[]>();
  for (const [at, post] of history.entries())
    for (const band of new Set(echoBands(post.text))) byBand.set(band, [...(byBand.get(band) ?? []), at]);
  const newest = history.slice(0, 30);
  return (text) => {
    const recent = newest.map(summarisePost);
    const shared = new Map<number, number>();
    for (const band of echoBands(text))
      for (const at of byBand.get(band) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const echoes = [...shared]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, candidatesCompared)
      .map(([at]) => compare(text, history[at]!))
      .filter(({ similarity }) => similarity >= 0.5)
      .toSorted((one, other) => other.similarity - one.similarity)
      .slice(0, 3);
    return reviewDraft({
      draft: { network: 'facebook', surface: 'post', parts: [text], hasMedia: false },
      recent,
      echoes,
      plan: { ...emptyPlan, business: { name: 'Elm Street Bakery', otherNames: [] } },
      dismissals: [],
      clock,
      language: 'en',
    });
  };
}

function compare(text: string, post: Post): EchoMatch {
  return {
    post: summarisePost(post),
    similarity: measureSimilarity(text, post.text),
    wordForWord: isWordForWord(text, post.text),
    shared: sharedWords(text, post.text),
  };
}

/** Made-up posts, newest first, one a day. */
function makeHistory(count: number): Post[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    network: 'facebook',
    channelId: 'facebook',
    text: makePost(at + 1),
    partCount: 1,
    hasMedia: false,
    instant: clock.now - (at + 1) * 86_400_000,
    zone: clock.zone,
    civilDate: addDays(clock.today, -at - 1),
    kind: 'other',
    otherKinds: [],
    kindBy: 'coach',
    status: 'published',
    proof: 'notice',
    permalink: null,
    networkId: null,
    source: 'live',
  }));
}
