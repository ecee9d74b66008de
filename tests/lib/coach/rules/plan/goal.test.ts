import type { Kind } from '@/lib/model/kind';
import type { Outcome } from '@/lib/model/plan';
import { goal } from '@/lib/coach/rules/plan/goal';
import { testRule } from '../../rule-tester';

const notice = 'We are closed on Monday for stocktaking, and back at seven on Tuesday.';
const offer = 'Show this post by Saturday at the counter and get 20% off a birthday cake.';
const asking = 'Which loaf do you take home on Sunday, and what do you put on your first slice?';
const want = (...outcomes: Outcome[]) => ({ outcomes: outcomes.map((outcome) => ({ outcome })) });
const many = (kind: Kind, count = 5) => Array.from({ length: count }, () => ({ kind }));

testRule(goal, {
  speaks: [
    {
      text: notice,
      plan: want('reputation'),
      recent: many('offer'),
      level: 'tip',
      message: 'none',
      title: 'None of your last 5 posts was for a good name',
    },
    {
      text: offer,
      plan: want('service'),
      recent: many('offer', 9),
      level: 'tip',
      message: 'none',
      title: 'None of your last 8 posts was for help for customers',
    },
    { text: asking, plan: want('leads'), recent: many('tip'), level: 'tip', message: 'none' },
    {
      text: notice,
      plan: want('service', 'awareness'),
      recent: many('notice'),
      level: 'tip',
      message: 'none',
    },
    {
      text: offer,
      plan: want('leads'),
      recent: many('tip'),
      level: 'praise',
      message: 'served',
      title: 'This one is for inquiries and sales, as you planned',
    },
    {
      text: asking,
      plan: want('reputation', 'service'),
      recent: many('offer'),
      level: 'praise',
      message: 'served',
    },
  ],
  silent: [
    { text: notice, recent: many('offer'), near: 'no outcome in the plan' },
    { text: notice, plan: want('leads'), recent: many('offer'), near: 'the last posts served it' },
    {
      text: notice,
      plan: want('reputation'),
      recent: [...many('offer', 4), { kind: 'offer', otherKinds: ['thanks'] }],
      near: 'one of them served it on the side',
    },
    { text: notice, plan: want('reputation'), recent: many('offer', 4), near: 'four posts', notEnough: true },
    {
      text: 'The river froze in January, and nobody in Mill Lane had seen that before.',
      plan: want('leads'),
      recent: many('tip'),
      near: 'a draft of no clear kind',
    },
    {
      text: 'Closed on Monday.',
      plan: want('leads'),
      recent: many('tip'),
      near: 'under twelve words',
      notEnough: true,
    },
    { text: notice, plan: want('reputation'), recent: [], notEnough: true },
    { text: notice, surface: 'reply', plan: want('reputation'), recent: many('offer'), near: 'a reply' },
  ],
});
