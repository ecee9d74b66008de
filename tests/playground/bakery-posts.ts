import { civilDateAt } from '@/lib/model/civil-date';
import type { Clock } from '@/lib/model/clock';
import type { Kind } from '@/lib/model/kind';
import type { Post } from '@/lib/model/post';
import { snowflakeAt } from './x/app/snowflake';

const written: readonly [daysAgo: number, kind: Kind, text: string][] = [
  [
    9,
    'question',
    'The seeded rye comes out at seven tomorrow. Which loaf should we keep back for your Saturday breakfast?',
  ],
  [
    12,
    'customer-story',
    'Maria has bought two rolls every morning for eleven years. Today her granddaughter carried the bag.',
  ],
  [16, 'tip', 'Your loaf stays fresh for three days if you stand it on its cut side. No bag, no fridge.'],
  [
    19,
    'behind-the-scenes',
    'Half past three, and Jonas is shaping the first forty baguettes. You can smell it from the bridge.',
  ],
  [
    23,
    'offer',
    'Bring this post before Friday at noon and your second cinnamon bun is on us. One per person.',
  ],
  [26, 'thanks', 'You bought every last walnut loaf before ten. Thank you for coming out in the rain.'],
  [30, 'question', 'Plum cake or apple cake for the street party: which would you walk across town for?'],
  [
    33,
    'tip',
    'You can freeze fresh rolls the hour you buy them. Eight minutes in a hot oven and they crackle again.',
  ],
  [
    40,
    'event',
    'On Thursday you can watch the oven at work: doors open at six, the first bread comes out at eight.',
  ],
  [
    44,
    'customer-story',
    'Mr Okafor asked for a loaf without salt for his mother. She is on her ninth one now.',
  ],
  [
    47,
    'behind-the-scenes',
    'The new mill stone arrived this morning. It took four neighbours and one very good rope.',
  ],
  [
    51,
    'question',
    'What did bread smell like in your grandmother’s kitchen? We are collecting stories for the wall.',
  ],
  [58, 'tip', 'You get the crispest crust when the bread cools upright. Lean it against the jam.'],
  [61, 'thanks', 'You voted, we listened: the poppy roll is back, from Tuesday.'],
];

/** Two months of a bakery on X: about two posts a week, one week missed, and nothing for nine days. */
export function bakeryPosts({ now, zone }: Clock): Post[] {
  return written.map(([daysAgo, kind, text]) => {
    const instant = now - daysAgo * 86_400_000;
    const networkId = snowflakeAt(instant);
    return {
      id: `seed-${daysAgo}`,
      network: 'x',
      channelId: 'x',
      text,
      partCount: 1,
      hasMedia: false,
      instant,
      zone,
      civilDate: civilDateAt(instant, zone),
      kind,
      otherKinds: [],
      kindBy: 'coach',
      status: 'published',
      proof: 'notice',
      permalink: `https://x.com/elmstreetbakes/status/${networkId}`,
      networkId,
      source: 'live',
    };
  });
}
