import { daysBetween } from '@/lib/model/civil-date';
import type { Kind } from '@/lib/model/kind';
import { factsOf, fillIn } from './fill-in';
import type { Idea, NextPostInput, OpenPromise } from './idea';

/** After this many days a promise is history: bringing it up would be a reproach (as in `conversation/follow-up`). */
const stale = 14;

interface Keeping {
  readonly kind: Kind;
  readonly title: string;
  readonly starter: string;
}

const keeping: Readonly<Record<OpenPromise['about'], Keeping>> = {
  winner: { kind: 'thanks', title: 'Name the winner', starter: 'And the winner is ' },
  sequel: {
    kind: 'tip',
    title: 'Post the next part',
    starter: '{We} promised you the next part. Here it is: ',
  },
  news: {
    kind: 'announcement',
    title: 'Tell the news you announced',
    starter: '{We} promised you news, and here it is: ',
  },
  meeting: {
    kind: 'thanks',
    title: 'Look back on it with those who came',
    starter: 'Thank you for coming by. What {we} liked best: ',
  },
  thanks: {
    kind: 'thanks',
    title: 'Thank those who took part',
    starter: 'Thank you to everybody who took part. ',
  },
  recap: {
    kind: 'customer-photo',
    title: 'Show how it was, in their pictures',
    starter: 'This is how it was, in your own pictures. What should be different next time? ',
  },
  answer: { kind: 'tip', title: 'Answer what you were asked', starter: 'You asked, here is the answer: ' },
};

/** Promises that fall due, the oldest first. A meeting is over the day after. */
export function findPromiseIdeas({ promises, plan, clock }: NextPostInput): Idea[] {
  return promises.flatMap(({ id, quote, due, about }) => {
    const late = daysBetween(due, clock.today);
    if (late < (about === 'meeting' ? 1 : 0) || late > stale) return [];
    const { kind, title, starter } = keeping[about];
    const when =
      late === 0 ? 'today is the day' : late === 1 ? 'that was yesterday' : `that was ${late} days ago`;
    return {
      id: `promise:${id}`,
      source: 'promise' as const,
      kind,
      title,
      why: `You wrote “${quote}”, and ${when}.`,
      starter: fillIn(starter, factsOf(plan, 0)),
      weight: 100 - late,
    };
  });
}
