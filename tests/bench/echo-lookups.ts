import { measureSimilarity } from '@/lib/coach/text/echo';
import { clockAt } from '@/lib/model/clock';
import { createRandom, makePost } from './bakery-words';
import { createEchoes } from './echo-memory';
import { medianOf } from './median';
import { makeHistory } from './past-posts';

/** Look-ups at one size of history. */
export interface EchoFigures {
  readonly posts: number;
  /** median in milliseconds */
  readonly median: number;
  /** of the planted near-copies (similarity 0.85 or more), the share that was found */
  readonly recall: number;
  /** of texts that copy nothing, the share for which the coach would speak of an echo */
  readonly falseHits: number;
}

const clock = clockAt(Date.UTC(2026, 10, 23, 12), 'Europe/Madrid');
/** From here on the coach speaks of an echo (rule variety/echo), and from here on a post is a near-copy. */
const [spokenOf, nearCopy] = [0.6, 0.85];
const tries = 1_000;

/** Looks up near-copies and new texts among so many posts. */
export function measureEchoes(posts: number): EchoFigures {
  const history = makeHistory(posts, clock);
  const find = createEchoes(history);
  const random = createRandom(posts);
  const times: number[] = [];
  const timed = (text: string) => {
    const start = performance.now();
    const matches = find(text);
    times.push(performance.now() - start);
    return matches;
  };
  let [planted, found, wrong] = [0, 0, 0];
  while (planted < tries) {
    const post = history[Math.floor(random() * history.length)]!;
    const copy = alter(post.text, random);
    if (copy === post.text || measureSimilarity(copy, post.text) < nearCopy) continue;
    planted += 1;
    if (timed(copy).some((match) => match.post.id === post.id)) found += 1;
  }
  for (let seed = 0; seed < tries; seed += 1) {
    // No post of the history was made from these seeds.
    const text = makePost(10_000_000 + seed);
    if (timed(text).some(({ similarity }) => similarity >= spokenOf)) wrong += 1;
  }
  return { posts, median: medianOf(times), recall: found / planted, falseHits: wrong / tries };
}

/** A post with one word in fifteen changed, and a price and a date put in, as somebody does who posts it again. */
function alter(text: string, random: () => number): string {
  const words = text.split(' ').map((word) => (random() < 1 / 15 ? 'fresh' : word));
  words.splice(Math.floor(random() * words.length), 0, 'from £4 on Friday 27 November');
  return words.join(' ');
}
