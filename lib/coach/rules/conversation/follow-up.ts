import { daysBetween } from '@/lib/model/civil-date';
import { networks } from '@/lib/model/network';
import type { PastPost, PostPromise } from '@/lib/model/post';
import { defineRule, isBlank, pass, speak, type RuleContext } from '@/lib/coach/define-rule';
import { remember } from '@/lib/coach/remember';
import { keepsPromise } from '@/lib/coach/text/keeps-promise';
import { marksOf } from '@/lib/coach/text/marks';
import { sayDate } from '@/lib/coach/text/say-date';

/** After this many days a promise is history: bringing it up would be a reproach (our choice). */
const stale = 14;
interface Due {
  readonly promise: PostPromise;
  readonly post: PastPost;
}

/** How to keep each sort of promise. */
const steps: Readonly<Record<PostPromise['about'], string>> = {
  winner: 'Name the winner, and thank everybody who took part.',
  sequel: 'Post the next part, even a short one.',
  news: 'Tell them, or say when it comes.',
  meeting: 'Thank who came, show a picture, and ask what they liked.',
};

/** A promise made in a past post falls due; a draft that keeps it is praised. */
export const followUp = defineRule({
  id: 'conversation/follow-up',
  levels: ['praise', 'tip'],
  scope: 'history',
  surfaces: ['post'],
  networks,
  needs: { minWords: 0, minPosts: 1 },
  languages: 'any',
  evidence: 'follow-up',
  messages: {
    today: {
      title: 'Today is the day you named',
      seen: 'Your post of {date} said “{quote}”.',
      step: '{next}',
    },
    since: {
      title: 'Your followers wait for what you named for {due}',
      seen: 'Your post of {date} said “{quote}”.',
      step: '{next}',
    },
    after: {
      title: 'It took place on {due}: time to look back',
      seen: 'Your post of {date} said “{quote}”.',
      step: '{next}',
    },
    keeps: { title: 'You come back to what you said on {date}', seen: '“{quote}”', step: '' },
  },
  good: [
    {
      text: 'Congratulations to Anna, the winner of our cake, and thank you to all who took part.',
      recent: [{ daysAgo: 3, promises: [{ about: 'winner', quote: 'winner on Friday', due: '2026-11-15' }] }],
    },
  ],
  bad: [
    {
      text: '',
      recent: [{ daysAgo: 3, promises: [{ about: 'winner', quote: 'winner on Sunday', due: '2026-11-15' }] }],
    },
  ],
  review(context) {
    const { clock, features } = context;
    const open = findDue(context);
    if (open.length === 0) return pass;
    const keeping = isBlank(context)
      ? undefined
      : open.find((due) => keepsPromise(due.promise, features.marks));
    const { promise, post } = keeping ?? open[0]!;
    const values = {
      date: sayDate(post.civilDate, clock.today),
      due: sayDate(promise.due, clock.today),
      quote: promise.quote,
      next: steps[promise.about],
    };
    const said = { values, spans: [], exhibits: [post] };
    if (keeping) return speak({ level: 'praise', message: 'keeps', ...said });
    if (promise.due === clock.today) return speak({ level: 'tip', message: 'today', ...said });
    if (promise.about !== 'meeting') return speak({ level: 'tip', message: 'since', ...said });
    // Looking back wants a post of its own: a draft about something else is none the worse without it.
    return isBlank(context) ? speak({ level: 'tip', message: 'after', ...said }) : pass;
  },
});

/** Promises due and not kept by a later post, the one due first in front. A meeting is over the day after. */
function findDue({ recent, clock }: RuleContext): Due[] {
  return promised(recent)
    .filter(({ promise }) => {
      const late = daysBetween(promise.due, clock.today);
      return late >= (promise.about === 'meeting' ? 1 : 0) && late <= stale;
    })
    .filter(
      (due) =>
        !recent.some(
          (later) => later.instant > due.post.instant && keepsPromise(due.promise, marksOf(later)),
        ),
    )
    .toSorted((a, b) => (a.promise.due < b.promise.due ? -1 : a.promise.due > b.promise.due ? 1 : 0));
}

const promised = remember((recent: readonly PastPost[]): readonly Due[] =>
  recent.flatMap((post) => (post.promises ?? []).map((promise) => ({ post, promise }))),
);
