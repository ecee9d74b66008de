import { contextOf, reviewDraft } from '@/lib/coach/review-draft';
import { clockAt } from '@/lib/model/clock';
import { emptyPlan } from '@/lib/model/plan';
import type { Kind } from '@/lib/model/kind';
import type { Level } from '@/lib/model/finding';
import type { FocusLabel, LabelledPost, YesNo } from '@/tests/tools/corpus/labelled-post';
import { nameOf, withoutStandIns } from '@/tests/tools/corpus/stand-ins';

/** What the coach reads in a post and says of it. */
export interface Answer {
  readonly kind: Kind;
  readonly focus: FocusLabel;
  readonly yes: Readonly<Record<YesNo, boolean>>;
  readonly findings: readonly { readonly ruleId: string; readonly level: Level; readonly title: string }[];
}

/** Without a date of its own a post is read on this day. */
const someDay = Date.parse('2024-05-15T12:00:00Z');

/**
 * Reads one post as its owner would have it read on the day it went out: no history, and a plan that holds the business's
 * name, or none. Exports' stand-ins for links and mentions become a link and a mention.
 */
export function readPost(post: LabelledPost, isNamed: boolean): Answer {
  const text = withoutStandIns(post.text);
  const written = Date.parse(post.createdAt ?? '');
  const input = {
    draft: { network: post.network, surface: 'post' as const, parts: [text], hasMedia: false },
    recent: [],
    echoes: [],
    // An export's stand-ins are longer than what they stand for, so X's 280 would be missed by posts that kept to it.
    plan: {
      ...emptyPlan,
      xPremium: true,
      business: { name: isNamed ? nameOf(post.account) : '', otherNames: [] },
    },
    dismissals: [],
    clock: clockAt(Number.isNaN(written) ? someDay : written, 'UTC'),
    language: 'en',
  };
  const { features } = contextOf(input);
  const review = reviewDraft(input);
  const { offer } = features;
  return {
    kind: features.kind.primary,
    focus: features.about ?? 'other',
    yes: {
      offer: offer !== null,
      deadline: (offer?.deadline ?? null) !== null,
      claim: (offer?.claim ?? null) !== null,
      invites: features.questions.length + features.invitations.length > 0,
      bait: features.bait.length > 0,
      selfOpening: features.selfOpening !== null,
    },
    findings: [...review.open, ...review.more, ...(review.praise ? [review.praise] : [])].map(
      ({ ruleId, level, title }) => ({ ruleId, level, title }),
    ),
  };
}
