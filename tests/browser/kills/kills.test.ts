import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom } from '@/tests/bench/bakery-words';
import { giveConsent } from '../harness/consent';
import { startBrowser, type Browser } from '../harness/start-browser';
import type { Act, Stage } from './act';
import { bringIn, inArchive } from './bring-in';
import { expectOnce } from './expect-once';
import { Keeper } from './keeper';
import { kill, ways, type Way } from './kill';
import { makeEntry, makeEntryOf, makePosts } from './posts';
import { record } from './record';
import { inBackup, restore } from './restore';
import { upgrade } from './upgrade';

/** Few by default; two hundred are the promise (`PORCHLIGHT_ROUNDS=200`). `PORCHLIGHT_SEED` plays the same again. */
const rounds = Number(process.env['PORCHLIGHT_ROUNDS'] ?? 8);
const seed = Number(process.env['PORCHLIGHT_SEED'] ?? Date.now() % 2_147_483_647);

const here = makePosts('Here', 40);
const hereTexts = here.map(({ text }) => text);
const acts: Readonly<Record<string, Act>> = {
  record,
  import: bringIn,
  'restore in addition': restore('merge', hereTexts),
  migration: upgrade,
  'restore in place': restore('replace', hereTexts),
};
const names = Object.keys(acts);

/** How long each act takes here, in milliseconds: the kill comes at any moment of it, and a little after. */
const spans = new Map<string, number>();
const afterwards = 400;

let browser: Browser;
let keeper: Keeper;

beforeAll(async () => {
  browser = await startBrowser();
  await giveConsent(browser);
  // The first look at it makes the history.
  const page = await browser.openScreen('dashboard');
  await page.goto(`${page.url()}#history`);
  await page.getByText('Nothing here yet').waitFor();
  keeper = new Keeper(browser);
  await keeper.open();
});
afterAll(() => browser.close());

interface Played {
  readonly name: string;
  readonly way: Way;
  readonly isMidway: boolean;
  readonly acknowledged: number;
}

async function play(round: number, random: () => number): Promise<Played> {
  const name = names[round % names.length]!;
  const act = acts[name]!;
  const way = ways[Math.floor(random() * ways.length)]!;
  const stage: Stage = { browser, keeper, random, round };
  await closeOthers();
  await keeper.open();
  await keeper.begin(here);
  const page = await act.prepare(stage);

  const moment = random() * ((spans.get(name) ?? 1_000) + afterwards);
  const began = performance.now();
  let took = Infinity;
  await act.start(page);
  void act.done(page).then(
    () => (took = performance.now() - began),
    () => {},
  );
  const handing = handAll(name, round, () => random() * moment);
  await until(began + moment);
  const isMidway = took === Infinity;
  const alive = await kill(browser, way, page);
  await handing;
  spans.set(name, isMidway ? Math.max(spans.get(name) ?? 1_000, moment) : took);

  await keeper.open();
  const own = await act.goOn(stage, alive);
  const isGone = name === 'migration' || name === 'restore in place';
  await expectOnce(stage, [...(isGone ? [] : hereTexts), ...own]);
  return { name, way, isMidway, acknowledged: (await keeper.handed()).taken.length };
}

/** Posts go out meanwhile, one of them a post that the archive and the backup hold, too. */
async function handAll(name: string, round: number, pause: () => number): Promise<void> {
  const known = name === 'import' ? inArchive : name.startsWith('restore') ? inBackup : [];
  const twin = known[(round * 997) % known.length];
  const began = performance.now();
  await Promise.allSettled(
    [1, 2, 3].map(async (nth) => {
      await until(began + pause());
      await keeper.hand(
        nth === 3 && twin ? makeEntryOf(twin) : makeEntry(`Round ${round}, ${name}, post ${nth}`),
      );
    }),
  );
}

async function closeOthers(): Promise<void> {
  const [first, ...others] = browser.context.pages();
  if (first?.url() !== 'about:blank') throw new Error(`The first page is ${first?.url()}`);
  await Promise.all(others.map((page) => (page === keeper.page ? null : page.close())));
  await browser.stopWorker();
}

function until(moment: number): Promise<void> {
  return new Promise((now) => setTimeout(now, moment - performance.now()));
}

it(
  `every acknowledged post is there exactly once, in ${rounds} rounds of kills`,
  async () => {
    const random = createRandom(seed);
    const played: Played[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const one = await play(round, random).catch((error: unknown) => {
        throw new Error(`Round ${round} of PORCHLIGHT_SEED=${seed}, ${names[round % names.length]}`, {
          cause: error,
        });
      });
      played.push(one);
    }
    process.stdout.write(`${say(played)}\n`);
    expect(played).toHaveLength(rounds);
  },
  rounds * 20_000 + 60_000,
);

/** "200 kills, seed 7: 40 record (…" */
function say(played: readonly Played[]): string {
  const count = (is: (one: Played) => boolean) => played.filter(is).length;
  const perAct = names.map((name) => `${count((one) => one.name === name)} ${name}`).join(', ');
  const perWay = ways.map((way) => `${count((one) => one.way === way)} ${way}`).join(', ');
  const posts = played.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  return `${played.length} kills, seed ${seed} (${perAct}; ${perWay}; ${count(({ isMidway }) => isMidway)} in the middle of the work): ${posts} acknowledged posts, each there once`;
}
