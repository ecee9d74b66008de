import { networkNames } from '@/lib/model/network';
import type { Span } from '@/lib/model/span';
import { defineRule, pass, speak, wordsNeeded, type RuleContext, languages } from '@/lib/coach/define-rule';
import { foldLimits, shownLength } from '@/lib/coach/text/folds';

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
  const isWhole =
    network === 'x' && (features.limit <= foldLimits.x.wide.characters || draft.parts.length > 1);
  // The kinder reading: phones show less.
  return isWhole ? text.length : shownLength(text, foldLimits[network].wide);
}

/** What a reader would open the post for. A "you" above the fold is point enough. */
function pointsOf({ features }: RuleContext): Span[] {
  const deals = features.offer?.deals ?? [];
  const below = [...deals, ...features.questions, ...features.invitations];
  if (below.length === 0) return [];
  return [...below, ...features.focus.you].toSorted((a, b) => a.start - b.start);
}
