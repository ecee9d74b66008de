import { daysBetween } from '@/lib/model/civil-date';
import { kindNames, type Kind } from '@/lib/model/kind';
import { networks } from '@/lib/model/network';
import type { PastPost } from '@/lib/model/post';
import { defineRule, isBlank, pass, speak, type RuleContext } from '@/lib/coach/define-rule';
import { remember } from '@/lib/coach/remember';
import { sayDate } from '@/lib/coach/text/say-date';

/** Days after which a kind is missed, and fewest posts that tell a habit (our choice: three weeks, six posts at two a week). */
const [long, fewest] = [21, 6];

/** The kinds the catalogue names, each worth coming back to. */
const missed = [
  'question',
  'customer-story',
  'customer-photo',
  'tip',
  'thanks',
] as const satisfies readonly Kind[];

/** Long since a question, a customer's story or photo, a tip or a thank-you: offered to an empty box, praised in a draft. */
export const daysSince = defineRule({
  id: 'variety/days-since',
  levels: ['praise', 'tip'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: 0, minPosts: fewest },
  languages: 'any',
  evidence: 'variety',
  messages: {
    long: {
      title: 'Your last {kind} was on {date}',
      seen: 'That is {days} days ago.',
      step: 'Begin with “{starter}…”',
    },
    never: {
      title: 'No {kind} among your last {count} posts',
      seen: 'They go back to {date}.',
      step: 'Begin with “{starter}…”',
    },
    back: { title: 'Your first {kind} in {days} days', seen: '', step: '' },
  },
  good: [{ text: '', recent: missed.map((kind) => ({ kind })).concat([{ kind: 'tip' }]) }],
  bad: [
    {
      text: '',
      recent: Array.from({ length: 6 }, (_, index) => ({ kind: 'offer' as const, daysAgo: 5 * index + 1 })),
    },
  ],
  review(context) {
    const { features, recent, clock } = context;
    const oldest = recent.at(-1)!;
    const known = daysBetween(oldest.civilDate, clock.today);
    const gaps = missed
      .map((kind) => ({ kind, last: lastByKind(recent).get(kind) }))
      .map(({ kind, last }) => ({
        kind,
        last,
        days: last ? daysBetween(last.civilDate, clock.today) : known,
      }))
      .filter(({ days }) => days > long);
    if (!isBlank(context)) {
      const back = gaps.find(({ kind }) => kind === features.kind.primary);
      if (!back) return pass;
      const values = { kind: kindNames[back.kind], days: back.days };
      return speak({
        level: 'praise',
        message: 'back',
        values,
        spans: [],
        exhibits: back.last ? [back.last] : [],
      });
    }
    const gap = gaps.toSorted((a, b) => b.days - a.days)[0];
    if (!gap) return pass;
    const starter = starterFor(gap.kind, context);
    const values = {
      kind: kindNames[gap.kind],
      days: gap.days,
      count: recent.length,
      date: sayDate((gap.last ?? oldest).civilDate, clock.today),
      starter: starter.replace(/[ ,:?]+$/, ''),
    };
    const exhibits = gap.last ? [gap.last] : [];
    return speak({
      level: 'tip',
      message: gap.last ? 'long' : 'never',
      values,
      spans: [],
      exhibits,
      insert: starter,
    });
  },
});

/** The last post of each kind, main or other. */
const lastByKind = remember((recent: readonly PastPost[]) => {
  const last = new Map<Kind, PastPost>();
  for (const post of recent) {
    for (const kind of [post.kind, ...post.otherKinds]) if (!last.has(kind)) last.set(kind, post);
  }
  return last;
});

function starterFor(kind: (typeof missed)[number], { features }: RuleContext): string {
  return features.phrases?.advice.suggest.starters[kind] ?? '';
}
