import { kindNames, type Kind } from '@/lib/model/kind';
import { networkNames, networks } from '@/lib/model/network';
import { defineRule, notEnough, pass, speak, wordsNeeded, languages } from '@/lib/coach/define-rule';
import { postsOn } from '@/lib/coach/posts-on';

/** The third post of one kind in a row (catalogue A4); kinds are looked for among the last ten posts. */
const [inARow, lookBack] = [3, 10];

/** Kinds to suggest, in this order. */
const suggested = [
  'question',
  'customer-story',
  'behind-the-scenes',
  'tip',
  'thanks',
] as const satisfies readonly Kind[];

/** Is this the third post of one kind in a row on this network? Offers another kind, with a first line. */
export const run = defineRule({
  id: 'variety/run',
  levels: ['tip'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: inARow - 1 },
  languages,
  evidence: 'variety',
  messages: {
    third: {
      title: 'The third {kind} in a row on {network}',
      seen: 'Your last two posts there were of this kind, too.',
      step: 'Try a {other} next: “{starter}…”',
    },
  },
  good: [
    {
      text: 'We are closed on Monday for stocktaking, and back at seven on Tuesday.',
      recent: [{ kind: 'notice' }, { kind: 'tip' }],
    },
  ],
  bad: [
    {
      text: 'We are closed on Monday for stocktaking, and back at seven on Tuesday.',
      recent: [{ kind: 'notice' }, { kind: 'notice' }],
    },
  ],
  review({ features, recent, network, text }) {
    const before = postsOn(network, recent);
    if (before.length < inARow - 1)
      return notEnough(`It needs ${inARow - 1} past posts on ${networkNames[network]}.`);
    const kind = features.kind.primary;
    const last = before.slice(0, inARow - 1);
    if (kind === 'other' || !last.every((post) => post.kind === kind)) return pass;
    const used = new Set(before.slice(0, lookBack).map((post) => post.kind));
    const other =
      suggested.find((name) => name !== kind && !used.has(name)) ?? suggested.find((name) => name !== kind)!;
    const starter = features.phrases!.advice.suggest.starters[other] ?? '';
    const values = {
      kind: kindNames[kind],
      other: kindNames[other],
      network: networkNames[network],
      starter: starter.replace(/[ ,:?]+$/, ''),
    };
    const cues = features.kind.evidence.map((cue) => ({
      start: text.indexOf(cue),
      end: text.indexOf(cue) + cue.length,
    }));
    return speak({
      level: 'tip',
      message: 'third',
      values,
      spans: cues.filter(({ start }) => start >= 0),
      exhibits: last,
    });
  },
});
