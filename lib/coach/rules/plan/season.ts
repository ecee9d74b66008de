import { addDays, daysBetween } from '@/lib/model/civil-date';
import { networks } from '@/lib/model/network';
import type { Season } from '@/lib/model/plan';
import { defineRule, isBlank, pass, speak, type RuleContext } from '@/lib/coach/define-rule';
import { holdsPhrase, marksOf } from '@/lib/coach/text/marks';
import { sayDay } from '@/lib/coach/text/say-date';

/** The dialogue around a day (catalogue E): a step is open from its day until the next step's, in days before the day. */
const steps = [
  { id: 'ask', from: 21, to: 15, idea: 'Ask what they would like for it.' },
  { id: 'tease', from: 14, to: 8, idea: 'Show a corner of what is coming, and nothing more.' },
  { id: 'offer', from: 7, to: 1, idea: 'Offer your followers something for it, first.' },
  { id: 'live', from: 0, to: 0, idea: 'Post one picture of the day while it lasts.' },
  { id: 'thanks', from: -1, to: -6, idea: 'Thank who came or ordered, one of them by name if they like.' },
  { id: 'recap', from: -7, to: -10, idea: 'Show what customers made of it, in their pictures.' },
] as const;

/** An occasion of the plan comes up: the step of the dialogue that is open now. */
export const season = defineRule({
  id: 'plan/season',
  levels: ['praise', 'tip'],
  scope: 'plan',
  surfaces: ['post'],
  networks,
  needs: { minWords: 0, minPosts: 0 },
  languages: 'any',
  evidence: 'seasons',
  messages: {
    before: {
      title: '{name} is in {days} days',
      seen: 'No post since {since} speaks of it.',
      step: '{idea}',
    },
    today: { title: '{name} is today', seen: 'No post of today speaks of it.', step: '{idea}' },
    after: { title: '{name} was on {day}', seen: 'No post since {since} looks back on it.', step: '{idea}' },
    early: {
      title: 'You speak of {name} {days} days ahead',
      seen: 'Early enough for an answer to come.',
      step: '',
    },
  },
  good: [
    {
      text: 'What would you love to find on the breakfast tray on Valentine’s Day? Tell us below.',
      today: '2027-01-25',
      plan: { seasons: [{ name: 'Valentine’s Day', words: ['valentine'], date: '2027-02-14' }] },
    },
  ],
  bad: [
    {
      text: '',
      today: '2027-01-25',
      plan: { seasons: [{ name: 'Valentine’s Day', date: '2027-02-14' }] },
    },
  ],
  review(context) {
    const { plan, clock, features } = context;
    const near = (plan.seasons ?? [])
      .map((one) => ({ one, days: daysBetween(clock.today, one.date) }))
      .filter(({ days }) => days <= steps[0].from && days >= steps.at(-1)!.to)
      .toSorted((a, b) => Math.abs(a.days) - Math.abs(b.days));
    if (!isBlank(context)) {
      const early = near.find(({ one, days }) => days > 0 && speaksOf(one, features.marks));
      if (!early) return pass;
      const values = { name: early.one.name, days: early.days };
      return speak({ level: 'praise', message: 'early', values, spans: [] });
    }
    for (const { one, days } of near) {
      const step = steps.find(({ from, to }) => days <= from && days >= to);
      if (!step || isTaken(one, step.from, context)) continue;
      const since = sayDay(addDays(one.date, -step.from), clock.today);
      const values = { name: one.name, days, since, day: sayDay(one.date, clock.today), idea: step.idea };
      const message = days > 0 ? 'before' : days === 0 ? 'today' : 'after';
      return speak({ level: 'tip', message, values, spans: [] });
    }
    return pass;
  },
});

/** A step is taken when a post since it opened speaks of the occasion. */
function isTaken(one: Season, from: number, { recent }: RuleContext): boolean {
  const opened = addDays(one.date, -from);
  return recent.some((post) => post.civilDate >= opened && speaksOf(one, marksOf(post)));
}

function speaksOf({ name, words }: Season, marks: ReadonlySet<number>): boolean {
  return holdsPhrase(marks, [name, ...(words ?? [])]);
}
