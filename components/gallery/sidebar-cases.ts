import type { Review } from '@/lib/model/review';
import type { SidebarNotice, SidebarView } from '@/lib/state/sidebar-view';
import { findings, ideas, makeFinding } from './findings';

/** A review with nothing to say, unless `over` says otherwise. */
export function makeReview(over: Partial<Review> = {}): Review {
  return {
    praise: null,
    open: [],
    more: [],
    notEnough: [],
    kind: 'announcement',
    otherKinds: [],
    focus: { self: 3, you: 4 },
    length: { used: 212, limit: 280 },
    ...over,
  };
}

/** The sidebar on X with a read draft of forty words. */
export function makeView(over: Partial<SidebarView> = {}): SidebarView {
  return {
    network: 'x',
    folded: false,
    review: makeReview(),
    words: 40,
    wordsNeeded: 12,
    silenceDays: 9,
    notice: null,
    undo: null,
    pointedKey: null,
    today: '2026-11-23',
    ...over,
  };
}

const {
  balance,
  opening,
  deadline,
  weekday,
  echo,
  run,
  noWayIn,
  fold,
  tooLong,
  answerable,
  arabic,
  longWords,
} = findings;
const sourdough = makeReview({ open: [balance, noWayIn], focus: { self: 7, you: 0 } });
const good = makeReview({ praise: answerable, kind: 'question', focus: { self: 1, you: 6 } });
const withNotice = (notice: SidebarNotice): SidebarView => makeView({ review: good, notice });

/** Every state of the sidebar by name; the gallery draws them and the component tests start from them. */
export const sidebarCases = {
  'not read yet': makeView({ review: null, words: 0 }),
  'empty draft': makeView({ review: makeReview({ focus: { self: 0, you: 0 } }), words: 0 }),
  'empty draft, no post yet': makeView({ review: makeReview(), words: 0, silenceDays: null }),
  'empty draft, with a nudge': makeView({
    review: makeReview({ ideas, focus: { self: 0, you: 0 } }),
    words: 0,
    nudge: '9 days since your last post on X; your usual rhythm is 3.',
  }),
  'empty draft, with ideas': makeView({
    review: makeReview({ ideas, focus: { self: 0, you: 0 } }),
    words: 0,
  }),
  'too few words': makeView({ review: makeReview({ length: { used: 31, limit: 280 } }), words: 5 }),
  'a wrong date in few words': makeView({ review: makeReview({ open: [weekday], kind: 'event' }), words: 6 }),
  sourdough: makeView({ review: sourdough }),
  'sourdough, pointed at': makeView({ review: sourdough, pointedKey: balance.key }),
  'offer without a deadline': makeView({
    review: makeReview({ praise: answerable, open: [deadline], kind: 'offer', focus: { self: 1, you: 3 } }),
  }),
  'near copy': makeView({ review: makeReview({ open: [echo] }) }),
  'wrong weekday': makeView({ review: makeReview({ open: [weekday, deadline], kind: 'event' }) }),
  'nothing to change': makeView({ review: good }),
  'nothing to change, nothing to praise': makeView(),
  'a long list': makeView({
    review: makeReview({
      praise: answerable,
      open: [weekday, deadline, balance],
      more: [
        opening,
        echo,
        run,
        fold,
        makeFinding({ ruleId: 'voice/jargon', title: 'Three words only bakers know' }),
      ],
      kind: 'behind-the-scenes',
    }),
  }),
  'very long words': makeView({ review: makeReview({ open: [longWords] }) }),
  'Arabic draft': makeView({ review: makeReview({ open: [arabic], focus: { self: 4, you: 1 } }) }),
  'too long': makeView({
    review: makeReview({ open: [tooLong], length: { used: 312, limit: 280 } }),
    words: 60,
  }),
  'long post on LinkedIn': makeView({
    network: 'linkedin',
    review: makeReview({ open: [run], length: { used: 2412, limit: 3000 }, kind: 'customer-story' }),
  }),
  dismissed: makeView({
    review: good,
    undo: { dismissalId: 'd1', sentence: 'No more of this on X.' },
  }),
  saving: withNotice({ kind: 'saving' }),
  saved: withNotice({ kind: 'saved', sentence: 'Saved to your history.' }),
  scheduled: withNotice({ kind: 'scheduled', sentence: 'Scheduled. It counts on the day it goes out.' }),
  'asks whether it went out': withNotice({ kind: 'ask-posted', entryId: 'e1' }),
  trouble: withNotice({
    kind: 'trouble',
    sentence:
      'The browser would not store this post, so it is not in your history. Free some disk space, then add it from the dashboard.',
  }),
  reload: withNotice({ kind: 'reload' }),
  'folded, two tips': makeView({ review: sourdough, folded: true }),
  'folded, a stop and a caution': makeView({
    review: makeReview({ open: [weekday, deadline, balance] }),
    folded: true,
  }),
  'folded, nothing to change': makeView({ review: good, folded: true }),
  'folded, a question waits': makeView({ folded: true, notice: { kind: 'ask-posted', entryId: 'e1' } }),
} as const satisfies Record<string, SidebarView>;
