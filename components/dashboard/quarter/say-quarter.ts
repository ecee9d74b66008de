import { sayAmount, sayCount } from '@/components/shared/say-number';
import type { CivilDate } from '@/lib/model/civil-date';
import { isHardlyMet, type ChannelQuarter, type Returns } from '@/lib/rhythm/review-quarter';
import type { Quarter } from '@/lib/rhythm/quarter';

/** "October to December 2026" in the reader's language. */
export function sayQuarter({ from, to }: Quarter): string {
  return `${say(from, { month: 'long' })} to ${say(to, { month: 'long', year: 'numeric' })}`;
}

/** "12 posts, results of 8: 140 reactions, 6 inquiries, 2 sales". */
export function sayReturns({ posts, told, reactions, leads, sales }: Returns): string {
  if (told === 0) return `${sayCount(posts, 'post')}, no results noted`;
  const brought = [
    reactions > 0 ? sayCount(reactions, 'reaction') : '',
    leads > 0 ? sayCount(leads, 'inquiry', 'inquiries') : '',
    sales > 0 ? sayCount(sales, 'sale') : '',
  ].filter((one) => one !== '');
  return `${sayCount(posts, 'post')}, results of ${sayAmount(told)}: ${brought.join(', ') || 'nothing came back'}`;
}

/** "26 posts in 13 weeks"; the posts alone for who wants no weeks counted. */
export function sayPlanned({ planned, weeks, weeksMet }: ChannelQuarter): string {
  if (weeks === 0) return weeksMet === null ? 'nothing yet' : 'no whole week yet';
  const posts = sayCount(planned, 'post');
  return weeksMet === null ? posts : `${posts} in ${sayCount(weeks, 'week')}`;
}

/** "18 posts, 16 of them count; 6 of 7 weeks met the goal". */
export function sayHappened({ posts, counted, weeks, weeksMet }: ChannelQuarter): string {
  const all = sayCount(posts, 'post');
  if (weeksMet === null) return all;
  // Too short, or the same as another: the history says which. A last week may hold posts of the next quarter.
  const out = counted < posts ? `${all}, ${sayAmount(counted)} of them count` : all;
  return weeks === 0 ? out : `${out}; ${weeksMet} of ${sayCount(weeks, 'week')} met the goal`;
}

/** What a channel's quarter suggests, in one sentence; always a suggestion. */
export function sayAdvice({ advice, posts, weeks, weeksMet, goal, channel }: ChannelQuarter): string {
  if (advice === 'drop')
    return channel.brings === false && posts > 0
      ? 'You said that it brings nothing. Feed it, or drop it from the plan.'
      : 'Nothing went out here. Feed it, or drop it from the plan: an empty page looks closed.';
  if (advice === 'feed')
    return `It brings more per post than your other channels${weeksMet === null ? '' : `, and ${goal} a week went easily`}.`;
  if (advice === 'ease')
    return weeksMet !== null && isHardlyMet({ weeks, weeksMet })
      ? `${goal} a week was more than the weeks allowed. A smaller goal that is met keeps the light on.`
      : 'It brings far less per post than your best channel. The time may do more there.';
  return 'Leave it as it is.';
}

function say(date: CivilDate, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(undefined, { ...how, timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );
}
