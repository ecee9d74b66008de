import { daysBetween } from '@/lib/model/civil-date';
import { kindNames } from '@/lib/model/kind';
import { findTrade } from '@/lib/plan/trades/all-trades';
import type { StarterKind, Trade } from '@/lib/plan/trades/trade';
import { factsOf, fillIn } from './fill-in';
import type { Idea, NextPostInput } from './idea';

/** Days after which a kind is missed, and fewest posts that tell a habit (as in `variety/days-since`). */
const [missed, fewest] = [21, 6];

/** Kinds customers like to meet again and owners forget, in the order they are offered when nothing else decides. */
const kinds: readonly StarterKind[] = [
  'customer-story',
  'question',
  'behind-the-scenes',
  'tip',
  'customer-photo',
  'thanks',
  'offer',
];

/** Nobody has a customer's story to tell on the first day, and everybody has something to show. */
const first: readonly StarterKind[] = ['behind-the-scenes', 'question', 'tip', 'thanks'];

const titles: Readonly<Record<StarterKind, string>> = {
  'customer-story': 'Tell what a customer said or did this week',
  question: 'Ask your customers to choose between two things',
  'behind-the-scenes': 'Show what happens before customers see it',
  tip: 'Give away one small thing you know',
  'customer-photo': 'Show a customer’s own picture, with their yes',
  thanks: 'Thank one customer for something small',
  offer: 'Give your followers something for following',
};

/** Beginnings where the trade is not known. */
const usual: Trade['starters'] = {
  question: 'You may choose one thing for next week. What shall it be: ',
  'customer-story': '{Who|A customer} told {us} this week: ',
  'customer-photo': 'In one of your own pictures, shown with a yes: ',
  'behind-the-scenes': 'What you do not see at {business|our place} before the door opens: ',
  tip: 'One thing {we} wish everybody knew before they come to {us}: ',
  thanks: 'Thank you to the customer who ',
  offer: 'For you who follow {us}, until Saturday: ',
};

/** Kinds long not posted, the longest missed first; before there is a habit, what to begin with. */
export function findMixIdeas({ plan, recent, clock }: NextPostInput): Idea[] {
  const starters = findTrade(plan.business.trade)?.starters ?? usual;
  const oldest = recent.at(-1);
  const known = oldest ? daysBetween(oldest.civilDate, clock.today) : 0;
  const isYoung = recent.length < fewest;
  return (recent.length === 0 ? first : kinds)
    .filter((kind) => kind !== 'offer' || wantsOffer(plan, recent.length))
    .map((kind) => {
      const last = recent.find((post) => post.kind === kind || post.otherKinds.includes(kind));
      return { kind, last, days: last ? daysBetween(last.civilDate, clock.today) : known };
    })
    .filter(({ days, last }) => (isYoung ? !last : days >= missed || (!last && known >= missed)))
    .map(({ kind, last, days }, index) => ({
      id: `kind:${kind}`,
      source: 'mix' as const,
      kind,
      title: titles[kind],
      why: sayWhy(kindNames[kind], { days: last ? days : null, count: recent.length }),
      starter: fillIn(starters[kind], factsOf(plan, recent.length)),
      weight: 42 + Math.min(8, Math.floor(days / 7)) - index / 10,
      ...(last ? { exhibits: [last] } : {}),
    }));
}

/** Nobody is pushed to offer: only a plan that says yes, or says nothing and has a history, is reminded. */
function wantsOffer({ offers }: NextPostInput['plan'], count: number): boolean {
  return offers ? offers.allowed : count >= fewest;
}

function sayWhy(
  name: string,
  { days, count }: { readonly days: number | null; readonly count: number },
): string {
  if (count === 0) return 'Your first post: begin with something only you can show.';
  if (days !== null) return `Your last ${name} was ${days} days ago.`;
  if (count < fewest) return `You have not posted ${/^[aeiou]/u.test(name) ? 'an' : 'a'} ${name} yet.`;
  return `There is no ${name} among your last ${count} posts.`;
}
