import { snowflakeAt } from './snowflake';

export interface TimelinePost {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly text: string;
  readonly ago: string;
}

/** Who is signed in. */
export const owner = { name: 'Elm Street Bakery', handle: 'elmstreetbakes' } as const;

const written: readonly [name: string, handle: string, ago: string, text: string][] = [
  [
    'Nora Whitcombe',
    'norawhitcombe',
    '4m',
    'Does anyone near the station repair bicycles on a Sunday? Asking for my commute.',
  ],
  [
    'Harbour Books',
    'harbourbooks',
    '22m',
    'Story hour is back on Saturday at ten. Which picture book did you want read twice as a child?',
  ],
  ['Tomás Rey', 'tomasrey_photo', '1h', 'Fog over the allotments this morning.\n\nWorth the cold hands.'],
  [
    'Greenway Florist',
    'greenwayflorist',
    '2h',
    'Tulips keep longer with a copper coin in the water. We tried it with twelve vases.',
  ],
  [
    'Elm Street Traders',
    'elmstreettraders',
    '3h',
    'Late opening on the whole street on Thursday. Twenty-three shops, one brass band.',
  ],
  [
    'Priya Nair',
    'priyanair',
    '5h',
    'The rye at the corner bakery sold out by nine. I was there at ten past.',
  ],
  [
    'Old Mill Coffee',
    'oldmillcoffee',
    '7h',
    'You asked for a decaf that does not taste like an apology. Come and tell us on Friday.',
  ],
];

/** What the timeline holds before anybody posts: invented people, invented shops. */
export function firstPosts(): readonly TimelinePost[] {
  return written.map(([name, handle, ago, text], index) => ({
    id: snowflakeAt(Date.now() - (index + 1) * 1_800_000),
    name,
    handle,
    ago,
    text,
  }));
}
