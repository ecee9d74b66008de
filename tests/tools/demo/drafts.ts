/** What the demo types, and what the sidebar must say of the good one. */
export const drafts = {
  sourdough:
    'We are excited to announce our new sourdough. We have worked hard on our recipe. Our bakery is proud.',
  offer:
    'This week only: 20% off all cinnamon buns in the shop, because you asked for more of them so often.',
  nearCopy:
    'The seeded rye comes out at eight tomorrow. Which loaf should we keep back for your Saturday breakfast?',
  good: 'Your Saturday loaf can wait for you: tell us by Friday noon which one you would like, and it stands on the shelf with your name on it. Which one would you pick?',
  goodHolds: /Nothing to change.*You (?:speak to your customers|ask them)/,
  second:
    'You asked whether the walnut loaf freezes well. It does: slice it first, and toast it straight from the cold.',
} as const;
