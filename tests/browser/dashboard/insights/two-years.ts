import { createRandom, makePost } from '@/tests/bench/bakery-words';
import { fakePost } from '@/tests/lib/history/fakes';
import type { PostRecord } from '@/lib/history/db';
import { addDays } from '@/lib/model/civil-date';
import type { Kind } from '@/lib/model/kind';
import { emptyPlan, type Plan } from '@/lib/model/plan';

/** An account that only the history knows. */
const former = 'Bäckerei & Café der Schwestern Ruiz de la Torre y Hijas';

/** A bakery on three channels, with three groups of customers, one of them never spoken to. */
export const plan: Plan = {
  ...emptyPlan,
  business: { name: 'Elm Street Bakery', otherNames: [] },
  channels: (['facebook', 'x', 'linkedin'] as const).map((network) => ({
    id: network,
    network,
    name: 'Elm Street Bakery',
    goals: [{ from: '2020-01-06', perWeek: 2 }],
  })),
  mainChannelId: 'facebook',
  segments: [{ name: 'regulars' }, { name: 'brides and wedding planners' }, { name: 'cafés' }],
};

const channels = [
  ['facebook', 'facebook'],
  ['x', 'x'],
  ['facebook', 'facebook'],
  ['linkedin', 'linkedin'],
  ['facebook', former],
] as const;
/** As often as they stand here, and what a middle post of the kind brings. */
const kinds: readonly (readonly [kind: Kind, often: number, brings: number])[] = [
  ['offer', 6, 6],
  ['tip', 5, 14],
  ['question', 4, 22],
  ['behind-the-scenes', 4, 17],
  ['customer-story', 2, 31],
  ['event', 2, 8],
  ['thanks', 1, 12],
  ['customer-photo', 1, 25],
  ['announcement', 1, 5],
  ['humour', 1, 19],
  ['other', 1, 4],
];
const drawn = kinds.flatMap(([kind, often, brings]) =>
  Array.from({ length: often }, () => ({ kind, brings })),
);
const said = [
  'Come by, we baked for you.',
  'We are proud of our oven, and our team is, too.',
  'What is your favourite?',
];

/**
 * Posts over two years up to `today`: of many kinds, on four channels, with three weeks of silence after a busy month, two
 * in three with what came back. The same for the same count.
 */
export function twoYears(count: number, today: string): PostRecord[] {
  const random = createRandom(count);
  return Array.from({ length: count }, (_, at) => {
    const civilDate = addDays(today, -daysAgo(at / count, random()));
    const [network, channelId] = channels[Math.floor(random() * channels.length)]!;
    const { kind, brings } = drawn[Math.floor(random() * drawn.length)]!;
    // Reactions have a long tail: a few posts bring fifty times what the middle one brings.
    const likes = Math.round(brings * (count > 1_000 ? 40 : 1) * Math.exp(1.2 * (random() + random() - 1)));
    const segment = random() < 0.3 ? 'regulars' : random() < 0.15 ? 'cafés' : undefined;
    const post = fakePost({
      id: `p${at}`,
      network,
      channelId,
      text: `${said[Math.floor(random() * said.length)]} ${makePost(at)}`,
      hasMedia: at % 4 === 0,
      instant: Date.parse(`${civilDate}T12:00:00Z`) + (at % 1_000),
      zone: 'Europe/London',
      civilDate,
      kind,
      proof: 'archive',
      source: 'archive',
      ...(segment && { segment }),
      ...(at % 3 > 0 && {
        results: { likes, comments: at % 7, shares: at % 3, at: 1, ...(at % 5 === 0 && { sales: at % 4 }) },
      }),
    });
    return { ...post, bands: [], echoVersion: 1, nearCopy: false, copiesVersion: 1 };
  });
}

/** From 0 today to 730 long ago; nothing from the 200th to the 221st day, and twice as much in the month before that. */
function daysAgo(share: number, chance: number): number {
  const day = Math.floor(730 * share);
  if (day >= 200 && day < 221) return 221 + Math.floor(30 * chance);
  return day;
}
