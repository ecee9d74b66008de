import type { Kind } from '@/lib/model/kind';
import { mix } from '@/lib/coach/rules/variety/mix';
import { testRule } from '../../rule-tester';

const notice = 'We are closed on Monday for stocktaking, and back at seven on Tuesday.';
const offer = 'Show this post by Saturday at the counter and get 20% off a birthday cake.';
const asking = 'Which loaf do you take home on Sunday, and what do you put on your first slice?';
const of = (...kinds: Kind[]) => kinds.map((kind) => ({ kind }));
const many = (kind: Kind, count: number) => Array.from({ length: count }, () => ({ kind }));

testRule(mix, {
  speaks: [
    {
      text: notice,
      recent: many('notice', 6),
      level: 'tip',
      message: 'alike',
      title: '7 of your last 7 posts on X are one kind',
    },
    { text: offer, recent: [...many('offer', 6), ...of('tip')], level: 'tip', message: 'alike' },
    {
      text: offer,
      recent: [...of('tip', 'offer', 'question'), ...many('offer', 6)],
      level: 'tip',
      message: 'alike',
    },
    {
      text: asking,
      recent: many('question', 9),
      level: 'tip',
      message: 'alike',
      title: '10 of your last 10 posts on X are one kind',
    },
    { text: notice, recent: [...many('notice', 5), ...many('other', 3)], level: 'tip', message: 'alike' },
    {
      text: notice,
      recent: of('tip', 'question', 'offer', 'event', 'thanks'),
      level: 'praise',
      message: 'varied',
      title: 'Your posts on X are well mixed',
    },
  ],
  silent: [
    { text: notice, recent: many('notice', 4), near: 'five posts with this one', notEnough: true },
    { text: asking, recent: many('notice', 8), near: 'this one breaks the row' },
    { text: notice, recent: of('notice', 'tip', 'notice', 'question', 'tip', 'notice'), near: 'a fair mix' },
    {
      text: notice,
      recent: many('notice', 6).map((post) => ({ ...post, network: 'facebook' as const })),
      near: 'another network',
      notEnough: true,
    },
    { text: notice, recent: many('other', 8), near: 'other is no kind', notEnough: true },
    { text: 'Closed on Monday.', recent: many('notice', 8), near: 'under twelve words', notEnough: true },
    {
      text: 'The river froze in January, and nobody in Mill Lane had seen that before.',
      recent: many('notice', 8),
      near: 'a draft of no clear kind',
      notEnough: true,
    },
    { text: notice, recent: [], notEnough: true },
  ],
});
