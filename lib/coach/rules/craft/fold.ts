import { networkNames, type Network } from '@/lib/model/network';
import type { Span } from '@/lib/model/span';
import { defineRule, pass, speak, wordsNeeded, type RuleContext, languages } from '@/lib/coach/define-rule';

/**
 * What shows before "see more", in characters and lines, on a wide screen: the kinder reading, since phones show less
 * (about 125 on Facebook, 140 on LinkedIn). Calculators and guides only, no network says; X: posts over 280.
 */
const folds: Readonly<Record<Network, { characters: number; lines: number }>> = {
  facebook: { characters: 477, lines: 5 },
  linkedin: { characters: 210, lines: 3 },
  x: { characters: 280, lines: Infinity },
};

/** Does the point (the offer, the question, what the reader gets) hide below "see more"? */
export const fold = defineRule({
  id: 'craft/fold',
  levels: ['tip'],
  scope: 'draft',
  surfaces: ['post'],
  networks: ['facebook', 'linkedin', 'x'],
  needs: { minWords: wordsNeeded, minPosts: 0 },
  languages,
  evidence: 'fold',
  messages: {
    below: {
      title: 'The point hides below “see more”',
      seen: '{network} shows about the first {shown} characters; “{quote}” comes after them.',
      step: 'Move it into your first two sentences.',
    },
  },
  good: [
    { text: 'You get two rolls for one until Saturday. Show this post at the counter.', network: 'linkedin' },
  ],
  bad: [
    {
      network: 'linkedin',
      text: 'The oven was lit at four. The dough had rested for a day and a night, the flour came from the mill up the hill, the salt from the sea, and the water from the well behind the old house, where it is cold even in August and tastes of stone. Get 20% off a loaf until Saturday, show this post at the counter.',
    },
  ],
  review(context) {
    const shown = visibleLength(context);
    if (shown >= context.text.length) return pass;
    const points = pointsOf(context);
    const first = points[0];
    if (!first || first.start < shown) return pass;
    const quote = context.text.slice(first.start, Math.min(first.end, first.start + 60));
    const values = { network: networkNames[context.network], shown, quote };
    return speak({ level: 'tip', message: 'below', values, spans: [first] });
  },
});

function visibleLength({ features, network, draft, text }: RuleContext): number {
  if (network === 'x' && (features.limit <= folds.x.characters || draft.parts.length > 1)) return text.length;
  const { characters, lines } = folds[network];
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < characters; at = text.indexOf('\n', at + 1)) {
    line += 1;
    if (line >= lines) return at;
  }
  return characters;
}

/** What a reader would open the post for. A "you" above the fold is point enough. */
function pointsOf({ features }: RuleContext): Span[] {
  const deals = features.offer?.deals ?? [];
  const below = [...deals, ...features.questions, ...features.invitations];
  if (below.length === 0) return [];
  return [...below, ...features.focus.you].toSorted((a, b) => a.start - b.start);
}
