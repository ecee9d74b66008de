import { cpus, loadavg } from 'node:os';
import { makeDraft } from './bakery-words';
import { loadBundled } from './bundle';
import type { EchoFigures } from './echo-lookups';
import type { LongRun } from './long-runs';
import { medianOf } from './median';
import { loadPeers, type Peer } from './peers/peers';

interface Ours {
  createReview(posts: number): (text: string) => unknown;
  measureEchoes(posts: number): EchoFigures;
  measureLongRuns(review: (text: string) => unknown): LongRun[];
}

/** Drafts of each length, all different, how often each is checked, and how long each checker warms up before, in ms. */
const sizes = [
  { length: 280, drafts: 100, rounds: 6, warmUp: 2_000 },
  { length: 3_000, drafts: 40, rounds: 5, warmUp: 2_000 },
  { length: 63_206, drafts: 8, rounds: 3, warmUp: 2_000 },
] as const;
const pastPosts = 10_000;
/** Loaded with this module: the runner that reads TypeScript takes no imports once it has handed the module over. */
const ours = await loadBundled<Ours>('our-review.ts');
const peers = await loadPeers();

/**
 * `npm run bench`: the whole review, all rules, with 10,000 past posts to look for echoes in, against the checkers of
 * the field on the same texts in one run; then echo look-ups. Ratios count; milliseconds are this machine's.
 */
export async function main(): Promise<void> {
  const load = loadavg()[0]!.toFixed(2);
  console.log(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${load}; medians in milliseconds`,
  );
  const review = ours.createReview(pastPosts);
  const checkers = [{ name: 'Porchlight', check: review }, ...peers];
  const own: number[] = [];
  for (const size of sizes) own.push(await compare(checkers, size));
  const growth = (own[2]! / own[1]!).toFixed(1);
  console.log(`Growth from 3,000 to 63,206 characters (21 times the text): ${growth} times the time`);
  reportLongRuns(ours.measureLongRuns(review));
  for (const posts of [1_000, 10_000, 100_000]) reportEchoes(ours.measureEchoes(posts));
}

/** Every checker reads the same drafts, in turns of all of them, so that a busy moment hits all alike. Gives our median. */
async function compare(checkers: readonly Peer[], size: (typeof sizes)[number]): Promise<number> {
  const drafts = Array.from({ length: size.drafts }, (_, seed) => makeDraft(size.length, seed + 1));
  for (const { check } of checkers) await warmUp(check, drafts, size.warmUp);
  const times = new Map(checkers.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < size.rounds; round += 1) {
    for (const { name, check } of checkers) {
      for (const draft of drafts) {
        const start = performance.now();
        await check(draft);
        times.get(name)!.push(performance.now() - start);
      }
    }
  }
  const medians = [...times].map(([name, measures]) => ({ name, median: medianOf(measures) }));
  const [first, ...others] = medians;
  const fastest = others.toSorted((one, other) => one.median - other.median)[0]!;
  console.log(
    `${String(size.length).padStart(6)} characters: ${medians.map(({ name, median }) => `${name} ${median.toFixed(3)}`).join(' · ')}`,
  );
  console.log(
    `        ${(fastest.median / first!.median).toFixed(1)} times as fast as the fastest peer, ${fastest.name}`,
  );
  return first!.median;
}

async function warmUp(check: Peer['check'], drafts: readonly string[], most: number): Promise<void> {
  const start = performance.now();
  for (let at = 0; performance.now() - start < most; at += 1) await check(drafts[at % drafts.length]!);
}

function reportLongRuns(runs: readonly LongRun[]): void {
  const slowest = runs.toSorted((one, other) => other.time - one.time)[0]!;
  const steepest = runs.toSorted((one, other) => other.growth - one.growth)[0]!;
  const name = ({ unit }: LongRun) => JSON.stringify(unit);
  console.log(
    `Long runs of one thing, ${runs.length} of them: at most ${slowest.time.toFixed(1)} for 24,000 characters (${name(slowest)}); for four times the text at most ${steepest.growth.toFixed(1)} times the time (${name(steepest)})`,
  );
}

function reportEchoes({ posts, median, recall, falseHits }: EchoFigures): void {
  const share = (part: number) => `${(part * 100).toFixed(2)} %`;
  console.log(
    `Echo look-up among ${posts.toLocaleString('en')} posts: ${median.toFixed(3)} · near-copies found ${share(recall)} · false hits ${share(falseHits)}`,
  );
}
