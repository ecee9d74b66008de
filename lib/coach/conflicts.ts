import type { Level } from '@/lib/model/finding';

/** Who speaks: a rule at any level, or at the levels named. */
export interface Side {
  readonly rule: string;
  readonly levels?: readonly Level[];
}

/** When both speak, `loser` is dropped (they contradict) or waits under "more" (they say the same, or first things first). */
export interface Conflict {
  readonly winner: Side;
  readonly loser: Side;
  readonly outcome: 'drop' | 'wait';
  readonly why: string;
}

const problem: readonly Level[] = ['tip', 'caution', 'stop'];
const praise: readonly Level[] = ['praise'];

/** What the rules may say against each other, and who gives way. Grouped by winner. */
export const conflicts: readonly Conflict[] = [
  {
    winner: { rule: 'customer-focus/balance', levels: problem },
    loser: { rule: 'customer-focus/opening' },
    outcome: 'wait',
    why: 'both say that the post is about the business; one next step is enough',
  },
  {
    winner: { rule: 'customer-focus/opening', levels: problem },
    loser: { rule: 'customer-focus/balance', levels: praise },
    outcome: 'drop',
    why: 'praise for speaking to customers beside "start with what they get" confuses',
  },
  {
    winner: { rule: 'customer-focus/opening', levels: problem },
    loser: { rule: 'craft/fold' },
    outcome: 'wait',
    why: 'a new first sentence may bring the point above the fold',
  },
  {
    winner: { rule: 'offer/too-many', levels: problem },
    loser: { rule: 'variety/run' },
    outcome: 'drop',
    why: 'both say: not another offer',
  },
  {
    winner: { rule: 'offer/too-many', levels: problem },
    loser: { rule: 'offer/anatomy' },
    outcome: 'wait',
    why: 'whether to post the offer comes before how to word it',
  },
  {
    winner: { rule: 'offer/dates', levels: problem },
    loser: { rule: 'offer/anatomy', levels: praise },
    outcome: 'drop',
    why: 'a complete offer with a wrong date is not to be praised',
  },
  {
    winner: { rule: 'variety/echo', levels: ['caution'] },
    loser: { rule: 'variety/run' },
    outcome: 'wait',
    why: 'a copy is of the same kind anyhow',
  },
  {
    winner: { rule: 'craft/length', levels: problem },
    loser: { rule: 'offer/anatomy', levels: problem },
    outcome: 'wait',
    why: 'one asks to cut, the other to add',
  },
  {
    winner: { rule: 'craft/length', levels: problem },
    loser: { rule: 'conversation/no-way-in', levels: problem },
    outcome: 'wait',
    why: 'one asks to cut, the other to add',
  },
  {
    winner: { rule: 'customer-focus/balance', levels: problem },
    loser: { rule: 'customer-focus/benefit' },
    outcome: 'drop',
    why: 'both ask for what the customer gets',
  },
  {
    winner: { rule: 'customer-focus/opening', levels: problem },
    loser: { rule: 'customer-focus/benefit' },
    outcome: 'drop',
    why: 'both ask for what the customer gets',
  },
  {
    winner: { rule: 'customer-focus/balance', levels: problem },
    loser: { rule: 'customer-focus/trend' },
    outcome: 'wait',
    why: 'the draft at hand has words to change; what the last ten posts did is told below it',
  },
  {
    winner: { rule: 'customer-focus/opening', levels: problem },
    loser: { rule: 'customer-focus/trend' },
    outcome: 'wait',
    why: 'the draft at hand has words to change; what the last ten posts did is told below it',
  },
  {
    winner: { rule: 'customer-focus/trend', levels: problem },
    loser: { rule: 'customer-focus/balance', levels: praise },
    outcome: 'drop',
    why: 'praise for what the last ten posts are blamed for confuses',
  },
  {
    winner: { rule: 'offer/contest-rules', levels: ['stop'] },
    loser: { rule: 'customer-focus/likes-as-goal' },
    outcome: 'drop',
    why: 'both are about the same words, and one of them is a rule of the network',
  },
  {
    winner: { rule: 'customer-focus/likes-as-goal', levels: ['caution'] },
    loser: { rule: 'conversation/no-way-in', levels: praise },
    outcome: 'drop',
    why: '“comment YES” is no question to be praised',
  },
  {
    winner: { rule: 'customer-focus/likes-as-goal', levels: ['caution'] },
    loser: { rule: 'offer/shareable' },
    outcome: 'drop',
    why: '“bring a friend” beside “do not ask for tags” confuses',
  },
  {
    winner: { rule: 'customer-focus/likes-as-goal', levels: ['caution'] },
    loser: { rule: 'offer/contest-rules', levels: praise },
    outcome: 'drop',
    why: 'a contest that asks for tags is not to be praised for its rules',
  },
  {
    winner: { rule: 'offer/contest-rules', levels: problem },
    loser: { rule: 'offer/anatomy' },
    outcome: 'drop',
    why: 'a contest is no discount: its rules say who, until when and how',
  },
  {
    winner: { rule: 'offer/contest-rules', levels: problem },
    loser: { rule: 'offer/naked' },
    outcome: 'wait',
    why: 'the rules of a contest come before its story',
  },
  {
    winner: { rule: 'offer/dates', levels: problem },
    loser: { rule: 'offer/drought', levels: praise },
    outcome: 'drop',
    why: 'an offer with a wrong date is not to be praised',
  },
  {
    winner: { rule: 'offer/anatomy', levels: problem },
    loser: { rule: 'offer/exclusive', levels: problem },
    outcome: 'wait',
    why: 'an offer is complete before it is special; one next step is enough',
  },
  {
    winner: { rule: 'offer/anatomy', levels: problem },
    loser: { rule: 'offer/shareable', levels: problem },
    outcome: 'wait',
    why: 'an offer is complete before it is passed on',
  },
  {
    winner: { rule: 'offer/naked', levels: problem },
    loser: { rule: 'offer/exclusive', levels: problem },
    outcome: 'wait',
    why: 'a person in the offer matters more than for whom it is',
  },
  {
    winner: { rule: 'offer/naked', levels: problem },
    loser: { rule: 'offer/shareable', levels: problem },
    outcome: 'wait',
    why: 'a person in the offer matters more than passing it on',
  },
  {
    winner: { rule: 'offer/naked', levels: problem },
    loser: { rule: 'conversation/billboard' },
    outcome: 'wait',
    why: 'both ask for something besides the deal',
  },
  {
    winner: { rule: 'offer/too-many', levels: problem },
    loser: { rule: 'offer/naked' },
    outcome: 'wait',
    why: 'whether to post the offer comes before how to word it',
  },
  {
    winner: { rule: 'offer/too-many', levels: problem },
    loser: { rule: 'offer/exclusive' },
    outcome: 'wait',
    why: 'whether to post the offer comes before for whom',
  },
  {
    winner: { rule: 'offer/too-many', levels: problem },
    loser: { rule: 'offer/shareable' },
    outcome: 'wait',
    why: 'whether to post the offer comes before passing it on',
  },
  {
    winner: { rule: 'offer/too-many', levels: problem },
    loser: { rule: 'variety/mix' },
    outcome: 'drop',
    why: 'both say: not another offer',
  },
  {
    winner: { rule: 'offer/too-many', levels: problem },
    loser: { rule: 'conversation/billboard' },
    outcome: 'drop',
    why: 'both say: not only selling',
  },
  {
    winner: { rule: 'offer/too-many', levels: problem },
    loser: { rule: 'conversation/crowdsource' },
    outcome: 'drop',
    why: 'one asks for fewer offers, the other prepares the next',
  },
  {
    winner: { rule: 'offer/too-many', levels: problem },
    loser: { rule: 'plan/goal', levels: praise },
    outcome: 'drop',
    why: 'praise for an offer beside “not another offer” confuses',
  },
  {
    winner: { rule: 'variety/run', levels: problem },
    loser: { rule: 'variety/mix' },
    outcome: 'drop',
    why: 'both ask for another kind',
  },
  {
    winner: { rule: 'variety/run', levels: problem },
    loser: { rule: 'plan/goal', levels: praise },
    outcome: 'drop',
    why: 'praise for the kind beside “another kind” confuses',
  },
  {
    winner: { rule: 'variety/mix', levels: problem },
    loser: { rule: 'plan/goal', levels: praise },
    outcome: 'drop',
    why: 'praise for the kind beside “another kind” confuses',
  },
  {
    winner: { rule: 'conversation/billboard', levels: problem },
    loser: { rule: 'conversation/no-way-in', levels: problem },
    outcome: 'wait',
    why: 'both ask for something to answer',
  },
  {
    winner: { rule: 'conversation/no-way-in', levels: problem },
    loser: { rule: 'conversation/crowdsource', levels: problem },
    outcome: 'wait',
    why: 'both ask for a question',
  },
  {
    winner: { rule: 'variety/echo', levels: ['caution'] },
    loser: { rule: 'variety/opening' },
    outcome: 'drop',
    why: 'a copy begins the same way anyhow',
  },
  {
    winner: { rule: 'variety/echo', levels: ['caution'] },
    loser: { rule: 'variety/hashtags' },
    outcome: 'wait',
    why: 'a copy has the same tags anyhow',
  },
  {
    winner: { rule: 'customer-focus/opening', levels: problem },
    loser: { rule: 'variety/opening' },
    outcome: 'wait',
    why: 'both ask for another beginning',
  },
  {
    winner: { rule: 'craft/length', levels: problem },
    loser: { rule: 'offer/naked', levels: problem },
    outcome: 'wait',
    why: 'one asks to cut, the other to add',
  },
  {
    winner: { rule: 'craft/length', levels: problem },
    loser: { rule: 'customer-focus/benefit', levels: problem },
    outcome: 'wait',
    why: 'one asks to cut, the other to add',
  },
  {
    winner: { rule: 'craft/length', levels: problem },
    loser: { rule: 'conversation/billboard', levels: problem },
    outcome: 'wait',
    why: 'one asks to cut, the other to add',
  },
  {
    winner: { rule: 'craft/length', levels: problem },
    loser: { rule: 'offer/exclusive', levels: problem },
    outcome: 'wait',
    why: 'one asks to cut, the other to add',
  },
  {
    winner: { rule: 'craft/length', levels: problem },
    loser: { rule: 'offer/shareable', levels: problem },
    outcome: 'wait',
    why: 'one asks to cut, the other to add',
  },
  {
    winner: { rule: 'craft/length', levels: problem },
    loser: { rule: 'offer/contest-rules', levels: ['tip'] },
    outcome: 'wait',
    why: 'one asks to cut, the other to add',
  },
  {
    winner: { rule: 'craft/length', levels: problem },
    loser: { rule: 'plan/segment', levels: problem },
    outcome: 'wait',
    why: 'one asks to cut, the other to add',
  },
  {
    winner: { rule: 'voice/shouting', levels: problem },
    loser: { rule: 'voice/words', levels: praise },
    outcome: 'drop',
    why: '“you sound like yourself” beside “that is loud” confuses',
  },
  {
    winner: { rule: 'voice/drift', levels: problem },
    loser: { rule: 'voice/words', levels: praise },
    outcome: 'drop',
    why: '“you sound like yourself” beside “unlike your posts” confuses',
  },
  {
    winner: { rule: 'voice/jargon', levels: problem },
    loser: { rule: 'voice/words', levels: praise },
    outcome: 'drop',
    why: '“you sound like yourself” beside “a word from the office” confuses',
  },
  {
    winner: { rule: 'customer-focus/readability', levels: problem },
    loser: { rule: 'voice/drift', levels: problem },
    outcome: 'wait',
    why: 'both ask for shorter sentences',
  },
];
