import { daysBetween, weekdayOf } from '@/lib/model/civil-date';
import { networks } from '@/lib/model/network';
import { defineRule, pass, speak, type Remark, type RuleContext, languages } from '@/lib/coach/define-rule';
import type { DateMention } from '@/lib/coach/text/date-mention';
import { nearestWeekday, sayDate, sayDay, sayWeekday } from '@/lib/coach/text/say-date';

type MessageId = 'weekday' | 'past' | 'backwards';

/** Facts of the calendar: a weekday that does not match, a last day that is over, an end before its start. */
export const dates = defineRule<MessageId>({
  id: 'offer/dates',
  levels: ['stop'],
  scope: 'draft',
  surfaces: ['post', 'reply'],
  networks,
  needs: { minWords: 0, minPosts: 0 },
  languages,
  evidence: 'calendar',
  messages: {
    weekday: {
      title: '{day} is a {right}, not a {wrong}',
      seen: 'The post says “{quote}”.',
      step: 'Write “{first}” or “{second}”.',
    },
    past: {
      title: '{day} is already over',
      seen: 'The post says “{quote}”; that was {ago}.',
      step: 'Change it to a day that is still to come.',
    },
    backwards: {
      title: 'It ends before it starts',
      seen: '“{quote}” ends on {end}, before it begins on {begin}.',
      step: 'Put the earlier day first, or correct one of the two.',
    },
  },
  good: [
    { text: 'Open 9-5 since 1998. Offer until Saturday 21 November, £3.50 a loaf, call 555-1234.' },
    { text: 'We were founded on 3 May 2010 and still bake every day.' },
  ],
  bad: [
    { text: 'Tasting on Friday 29 November, all are welcome.' },
    { text: '20% off until 1 November.' },
    { text: 'Closed from 20 November to 18 November.' },
  ],
  review(context) {
    const remarks = context.features.dates
      .map((mention) => judge(mention, context))
      .filter((remark) => remark !== null)
      .slice(0, 3);
    return remarks.length > 0 ? speak(...remarks) : pass;
  },
});

function judge(mention: DateMention, { clock, text }: RuleContext): Remark<MessageId> | null {
  const { candidates, weekday, until, ahead } = mention;
  const fits = weekday === null ? candidates : candidates.filter((date) => weekdayOf(date) === weekday);
  const spans = [{ start: mention.start, end: mention.end }];
  const quote = text.slice(mention.start, mention.end);
  const likeliest = fits[0] ?? candidates.find((date) => date >= clock.today) ?? candidates[0]!;
  if (until && until < likeliest) {
    const values = { quote, end: sayDay(until, clock.today), begin: sayDay(likeliest, clock.today) };
    return { level: 'stop', message: 'backwards', values, spans };
  }
  if (weekday !== null && fits.length === 0) {
    const values = {
      quote,
      day: sayDay(likeliest, clock.today),
      right: sayWeekday(weekdayOf(likeliest)),
      wrong: sayWeekday(weekday),
      first: sayDate(likeliest, clock.today),
      second: sayDate(nearestWeekday(likeliest, weekday), clock.today),
    };
    return { level: 'stop', message: 'weekday', values, spans };
  }
  const last = until ?? likeliest;
  if (!ahead || last >= clock.today) return null;
  const values = { quote, day: sayDay(last, clock.today), ago: sayAgo(daysBetween(last, clock.today)) };
  return { level: 'stop', message: 'past', values, spans };
}

function sayAgo(days: number): string {
  return days === 1 ? 'yesterday' : `${days} days ago`;
}
