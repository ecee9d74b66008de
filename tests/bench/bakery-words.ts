/** Sentences of a bakery, made up for this bench; long drafts are put together from them. */
const sentences = [
  'You can now pick up your Saturday loaf from seven, and it is still warm when you get home.',
  'We are excited to announce that our new sourdough has arrived in the shop.',
  'Which roll do you take with you on Mondays?',
  'Show this post at the counter by Friday 27 November and get 20% off your birthday cake.',
  'Our team has worked hard on the recipe, and we think that it shows.',
  'Maria has bought two rolls every morning for eleven years; today her granddaughter carried the bag.',
  'Thank you for coming out in the rain, you bought every last walnut loaf before ten.',
  'Slice it first and toast it straight from the freezer, then it stays crisp.',
  'Half past three, and Jonas is shaping the first forty baguettes.',
  'Tell us below what you would like to find on the shelf next week #bakery #breakfast',
  'Because of the works on Elm Street we open at eight instead of seven until Sunday.',
  'Win a basket of rolls: comment with your favourite filling before the 30th.',
  'More at https://elmstreetbakery.example/loaves 🥐',
  'It costs $4.50, and children get theirs for free on Wednesdays.',
];

/** A draft of exactly `length` UTF-16 code units, the same for the same `seed`. */
export function makeDraft(length: number, seed = 1): string {
  const random = createRandom(seed);
  let text = '';
  while (text.length < length) {
    text += sentences[Math.floor(random() * sentences.length)];
    text += random() < 0.2 ? '\n\n' : ' ';
  }
  return text.slice(0, length);
}

const nouns =
  'loaf roll bun rye crust dough oven tray counter shelf queue morning market street rain autumn winter cinnamon walnut apple plum cake tart pretzel baguette sourdough flour salt butter jam coffee cup bag box candle birthday wedding school team apprentice delivery bicycle van window lamp porch'.split(
    ' ',
  );
const verbs =
  'bake slice toast carry wrap bring try taste order keep share open close shape knead cool sell save choose fill'.split(
    ' ',
  );
const links = 'with without for after before under beside until because while'.split(' ');

/** A post that resembles no other: words drawn from a baker's vocabulary, 12 to 45 of them. */
export function makePost(seed: number): string {
  const random = createRandom(seed);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)]!;
  const count = 4 + Math.floor(random() * 11);
  const phrases = Array.from(
    { length: count },
    () => `${pick(verbs)} the ${pick(nouns)} ${pick(links)} ${pick(nouns)}`,
  );
  return `You ${phrases.join(', ')}.`;
}

/** A small generator (mulberry32), so that every run measures the same texts. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
