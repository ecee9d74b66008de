import { kindNames, type Kind } from '@/lib/model/kind';
import { networkNames, networks } from '@/lib/model/network';
import type { PastPost } from '@/lib/model/post';
import { defineRule, languages, notEnough, pass, speak, wordsNeeded } from '@/lib/coach/define-rule';
import { postsOn } from '@/lib/coach/posts-on';

/** This draft and the posts before it, fewest for a mix, the evenness below which it speaks (catalogue A4), and from which it praises. */
const [window, fewest, lopsided, varied] = [10, 6, 0.5, 0.9];
/**
 * Entropy is normalised by that of five kinds in equal parts: by that of ten kinds, as in the catalogue, five posts of
 * one kind, three of another and two of a third would already be blamed.
 */
const fullMix = Math.log(5);

/** Kinds worth suggesting, the most useful to a small business first. */
const suggested: readonly Kind[] = [
  'question',
  'customer-story',
  'tip',
  'behind-the-scenes',
  'thanks',
  'customer-photo',
];

/** How even the kinds of the last ten posts are: normalised entropy, 0 for all alike, 1 and above for five kinds and more in equal parts. */
export const mix = defineRule({
  id: 'variety/mix',
  levels: ['praise', 'tip'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: fewest - 1 },
  languages,
  evidence: 'variety',
  messages: {
    alike: {
      title: '{count} of your last {all} posts on {network} are one kind',
      seen: 'With this one: {mix}.',
      step: 'Not among them: {missing}. Try one of these next.',
    },
    varied: { title: 'Your posts on {network} are well mixed', seen: 'With this one: {mix}.', step: '' },
  },
  good: [
    {
      text: 'We are closed on Monday for stocktaking, and back at seven on Tuesday.',
      recent: [
        { kind: 'tip' },
        { kind: 'question' },
        { kind: 'offer' },
        { kind: 'event' },
        { kind: 'thanks' },
      ],
    },
  ],
  bad: [
    {
      text: 'We are closed on Monday for stocktaking, and back at seven on Tuesday.',
      recent: Array.from({ length: 6 }, () => ({ kind: 'notice' as const })),
    },
  ],
  review({ features, recent, network }) {
    const { primary } = features.kind;
    const before = postsOn(network, recent)
      .filter(({ kind }) => kind !== 'other')
      .slice(0, window - 1);
    if (before.length < fewest - 1)
      return notEnough(`It needs ${fewest - 1} past posts on ${networkNames[network]}.`);
    if (primary === 'other') return notEnough('It is not clear which kind of post this is.');
    const counts = countKinds(before, primary);
    const all = before.length + 1;
    const [most, count] = counts[0]!;
    const evenness = entropy(counts.map(([, times]) => times / all)) / fullMix;
    const said = counts.slice(0, 4).map(([kind, times]) => `${kindNames[kind]} ${times}`);
    const mixed = said.join(', ');
    const values = { count, all, network: networkNames[network], mix: mixed };
    if (evenness >= varied) return speak({ level: 'praise', message: 'varied', values, spans: [] });
    // A draft of a rarer kind already does what the tip asks for.
    if (evenness >= lopsided || primary !== most) return pass;
    const used = new Set(counts.map(([kind]) => kind));
    const free = suggested.filter((kind) => !used.has(kind)).slice(0, 3);
    const missing = free.map((kind) => kindNames[kind]).join(', ') || kindNames[counts.at(-1)![0]];
    const exhibits = before.filter(({ kind }) => kind === most).slice(0, 3);
    return speak({ level: 'tip', message: 'alike', values: { ...values, missing }, spans: [], exhibits });
  },
});

function countKinds(before: readonly PastPost[], primary: Kind): [Kind, number][] {
  const counts = new Map<Kind, number>([[primary, 1]]);
  for (const { kind } of before) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

function entropy(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum - share * Math.log(share), 0);
}
