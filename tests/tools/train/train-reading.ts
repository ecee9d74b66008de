import { english } from '@/lib/coach/languages/en/english';
import { trained } from '@/lib/coach/languages/en/trained';
import type { TrainedWords, Weights } from '@/lib/coach/languages/trained-words';
import { readTraits, type Traits } from '@/lib/coach/kinds/traits';
import { readSaid } from '@/lib/coach/text/read-said';
import { kindSchema } from '@/lib/model/kind';
import { focuses, type LabelledPost } from '@/tests/tools/corpus/labelled-post';
import { nameOf, withoutStandIns } from '@/tests/tools/corpus/stand-ins';
import { fitLinear, predict, type Fitted, type Row } from './fit-linear';

/** A post with its traits: without the business's name, and, where one is known, with it. */
export interface Example {
  readonly post: LabelledPost;
  readonly bare: Traits;
  readonly named: Traits;
  /** a post of our own counts once, one of the corpus is seen with and without its name */
  readonly isOwn: boolean;
}

/** A trait in fewer accounts than this might be one business's habit, and is left out. */
const fewestAccounts = 3;
/** Pull to zero; found by leaving accounts out of `train.jsonl`. */
const ridge = 8;
/** Most owners tell their business's name, so most of a post's weight is its reading with the name. */
const namedShare = 0.75;
/** How far rare kinds are raised towards common ones: 0 not at all, 1 to the same weight. Found the same way. */
const raised = 0.5;
const rounds = 150;
/** How much of a post's weight its other kinds get. */
const otherKinds = 0.2;
/** Weights are kept as whole numbers of this part of a log odd. */
const scale = 20;

export interface Head {
  readonly name: string;
  readonly classes: readonly string[];
  readonly targetOf: (post: LabelledPost) => readonly number[];
  /** how much a post of our own counts beside one of the corpus; found by leaving accounts out */
  readonly ownShare: number;
  /** whether the network helps to tell; found the same way */
  readonly seesNetwork: boolean;
}

/** What weights decide better than the rules of a language do alone. */
export const weighed = ['offer', 'invites', 'selfOpening'] as const;

/** Where the corpus draws the line of an offer its own posts tell better than ours. */
const ownShares = { offer: 0.2, invites: 0.5, selfOpening: 0.6 } as const;

const oneOf = (classes: readonly string[], name: string) => classes.map((one) => Number(one === name));

/** All that is learned of a post: its kind, whom it is about, and three yes or no; bait, deadlines and claims are rules. */
export const heads: readonly Head[] = [
  {
    name: 'kind',
    classes: kindSchema.options,
    targetOf: ({ labels: { kind, kinds } }) => {
      const others = kinds.filter((other) => other !== kind);
      const rest = others.length > 0 ? otherKinds : 0;
      return kindSchema.options.map((one) =>
        one === kind ? 1 - rest : others.includes(one) ? rest / others.length : 0,
      );
    },
    ownShare: 1,
    seesNetwork: true,
  },
  {
    name: 'focus',
    classes: focuses,
    targetOf: ({ labels }) => oneOf(focuses, labels.focus),
    ownShare: 1,
    seesNetwork: true,
  },
  ...weighed.map((name) => ({
    name,
    classes: ['yes'],
    targetOf: ({ labels }: LabelledPost) => [Number(labels[name])],
    ownShare: ownShares[name],
    seesNetwork: name !== 'offer',
  })),
];

/** Reads a post's traits once, for any number of fits; `words` is for when those are still being made. */
export function exampleOf(post: LabelledPost, isOwn: boolean, words: TrainedWords = trained): Example {
  const said = readSaid(withoutStandIns(post.text), english);
  // A post of our own was written for no network.
  const source = { phrases: english, trained: words, network: isOwn ? null : post.network };
  const read = (names: readonly string[]) => readTraits(said, { ...source, names });
  const bare = read([]);
  return {
    post,
    bare,
    named: isOwn || nameOf(post.account) === '' ? bare : read([nameOf(post.account)]),
    isOwn,
  };
}

/** A fitted reading, before it is rounded. */
export interface Reading {
  readonly traits: readonly string[];
  readonly fitted: ReadonlyMap<string, Fitted>;
}

/** Fits every head. The same examples in the same order give the same reading. */
export function fitReading(examples: readonly Example[]): Reading {
  const traits = traitsOf(examples);
  const columns = new Map(traits.map((trait, index) => [trait, index]));
  const networks = evenOut(examples);
  const rare = raiseRare(examples);
  const fitted = heads.map(({ name, classes, targetOf, ownShare, seesNetwork }) => {
    const seen = seesNetwork ? columns : new Map([...columns].filter(([trait]) => !isNetwork(trait)));
    const rows = examples.flatMap((example): Row[] => {
      const target = targetOf(example.post);
      const weight =
        networks(example) * (example.isOwn ? ownShare : 1) * (name === 'kind' ? rare(example) : 1);
      const whole = { ...rowOf(example.bare, seen), target, weight };
      if (example.isOwn) return [whole];
      return [
        { ...whole, weight: weight * (1 - namedShare) },
        { ...rowOf(example.named, seen), target, weight: weight * namedShare },
      ];
    });
    const options = { columns: traits.length, classes: classes.length, ridge, rounds };
    return [name, fitLinear(rows, options)] as const;
  });
  return { traits, fitted: new Map(fitted) };
}

/** The chances a reading gives a text by its traits, in the order of the head's classes. */
export function predictHead({ traits, fitted }: Reading, name: string, of: Traits): number[] {
  const columns = new Map(traits.map((trait, index) => [trait, index]));
  return predict(fitted.get(name)!, rowOf(of, columns));
}

/** The reading as the product keeps it, in whole numbers. */
export function roundReading(
  { traits, fitted }: Reading,
  thresholds: Readonly<Record<string, number>>,
): Weights {
  const columns = heads.flatMap(({ name }) => fitted.get(name)!.weights);
  const round = (one: number | undefined) => Math.round((one ?? 0) * scale) || 0;
  const rows = traits.map((trait, index) => [trait, columns.map((own) => round(own[index]))] as const);
  return {
    scale,
    heads: heads.map(({ name, classes }) => ({
      name,
      classes: [...classes],
      threshold: thresholds[name] ?? 0.5,
    })),
    bias: columns.map((own) => round(own.at(-1))).join(','),
    traits: Object.fromEntries(
      rows.filter(([, row]) => row.some((one) => one !== 0)).map(([trait, row]) => [trait, row.join(',')]),
    ),
  };
}

/** The corpus holds more posts of one network than of another; each network counts the same. Own posts count once. */
function evenOut(examples: readonly Example[]): (example: Example) => number {
  const corpus = examples.filter(({ isOwn }) => !isOwn);
  const counts = countBy(corpus, ({ post }) => post.network);
  return ({ post, isOwn }) => (isOwn ? 1 : corpus.length / counts.size / counts.get(post.network)!);
}

/** The rarer a kind, the more each of its posts counts. */
function raiseRare(examples: readonly Example[]): (example: Example) => number {
  const counts = countBy(examples, ({ post }) => post.labels.kind);
  return ({ post }) => (examples.length / counts.size / counts.get(post.labels.kind)!) ** raised;
}

function countBy<Key>(examples: readonly Example[], keyOf: (example: Example) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const example of examples) counts.set(keyOf(example), (counts.get(keyOf(example)) ?? 0) + 1);
  return counts;
}

function traitsOf(examples: readonly Example[]): string[] {
  const accounts = new Map<string, Set<string>>();
  for (const { post, named } of examples) {
    for (const trait of named.keys()) {
      accounts.set(trait, (accounts.get(trait) ?? new Set()).add(post.account));
    }
  }
  return [...accounts].flatMap(([trait, { size }]) => (size >= fewestAccounts ? [trait] : [])).toSorted();
}

function rowOf(traits: Traits, columns: ReadonlyMap<string, number>): Pick<Row, 'columns' | 'amounts'> {
  const known = [...traits].filter(([trait]) => columns.has(trait));
  return { columns: known.map(([trait]) => columns.get(trait)!), amounts: known.map(([, amount]) => amount) };
}

const isNetwork = (trait: string) => trait.startsWith('on ');
