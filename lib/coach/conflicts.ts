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
const any: readonly Level[] = [...problem, ...praise];

type Loss = readonly [rule: string, levels: readonly Level[], outcome: Conflict['outcome'], why: string];

/** Each rule that wins, at which levels, and who gives way to it. */
const wins: readonly (readonly [rule: string, levels: readonly Level[], losses: readonly Loss[]])[] = [
  [
    'customer-focus/balance',
    problem,
    [
      [
        'customer-focus/opening',
        any,
        'wait',
        'both say that the post is about the business; one next step is enough',
      ],
      ['customer-focus/benefit', any, 'drop', 'both ask for what the customer gets'],
      [
        'customer-focus/trend',
        any,
        'wait',
        'the draft at hand has words to change; what the last ten posts did is told below it',
      ],
    ],
  ],
  [
    'customer-focus/opening',
    problem,
    [
      [
        'customer-focus/balance',
        praise,
        'drop',
        'praise for speaking to customers beside "start with what they get" confuses',
      ],
      ['craft/fold', any, 'wait', 'a new first sentence may bring the point above the fold'],
      ['customer-focus/benefit', any, 'drop', 'both ask for what the customer gets'],
      [
        'customer-focus/trend',
        any,
        'wait',
        'the draft at hand has words to change; what the last ten posts did is told below it',
      ],
      ['variety/opening', any, 'wait', 'both ask for another beginning'],
    ],
  ],
  [
    'offer/too-many',
    problem,
    [
      ['variety/run', any, 'drop', 'both say: not another offer'],
      ['offer/anatomy', any, 'wait', 'whether to post the offer comes before how to word it'],
      ['offer/naked', any, 'wait', 'whether to post the offer comes before how to word it'],
      ['offer/exclusive', any, 'wait', 'whether to post the offer comes before for whom'],
      ['offer/shareable', any, 'wait', 'whether to post the offer comes before passing it on'],
      ['variety/mix', any, 'drop', 'both say: not another offer'],
      ['conversation/billboard', any, 'drop', 'both say: not only selling'],
      ['conversation/crowdsource', any, 'drop', 'one asks for fewer offers, the other prepares the next'],
      ['plan/goal', praise, 'drop', 'praise for an offer beside “not another offer” confuses'],
    ],
  ],
  [
    'offer/dates',
    problem,
    [
      ['offer/anatomy', praise, 'drop', 'a complete offer with a wrong date is not to be praised'],
      ['offer/drought', praise, 'drop', 'an offer with a wrong date is not to be praised'],
    ],
  ],
  [
    'variety/echo',
    ['caution'],
    [
      ['variety/run', any, 'wait', 'a copy is of the same kind anyhow'],
      ['variety/opening', any, 'drop', 'a copy begins the same way anyhow'],
      ['variety/hashtags', any, 'wait', 'a copy has the same tags anyhow'],
    ],
  ],
  [
    'craft/length',
    problem,
    [
      ['offer/anatomy', problem, 'wait', 'one asks to cut, the other to add'],
      ['conversation/no-way-in', problem, 'wait', 'one asks to cut, the other to add'],
      ['offer/naked', problem, 'wait', 'one asks to cut, the other to add'],
      ['customer-focus/benefit', problem, 'wait', 'one asks to cut, the other to add'],
      ['conversation/billboard', problem, 'wait', 'one asks to cut, the other to add'],
      ['offer/exclusive', problem, 'wait', 'one asks to cut, the other to add'],
      ['offer/shareable', problem, 'wait', 'one asks to cut, the other to add'],
      ['offer/contest-rules', ['tip'], 'wait', 'one asks to cut, the other to add'],
      ['plan/segment', problem, 'wait', 'one asks to cut, the other to add'],
    ],
  ],
  [
    'customer-focus/trend',
    problem,
    [
      [
        'customer-focus/balance',
        praise,
        'drop',
        'praise for what the last ten posts are blamed for confuses',
      ],
    ],
  ],
  [
    'offer/contest-rules',
    ['stop'],
    [
      [
        'customer-focus/likes-as-goal',
        any,
        'drop',
        'both are about the same words, and one of them is a rule of the network',
      ],
    ],
  ],
  [
    'customer-focus/likes-as-goal',
    ['caution'],
    [
      ['conversation/no-way-in', praise, 'drop', '“comment YES” is no question to be praised'],
      ['offer/shareable', any, 'drop', '“bring a friend” beside “do not ask for tags” confuses'],
      [
        'offer/contest-rules',
        praise,
        'drop',
        'a contest that asks for tags is not to be praised for its rules',
      ],
    ],
  ],
  [
    'offer/contest-rules',
    problem,
    [
      ['offer/anatomy', any, 'drop', 'a contest is no discount: its rules say who, until when and how'],
      ['offer/naked', any, 'wait', 'the rules of a contest come before its story'],
    ],
  ],
  [
    'offer/anatomy',
    problem,
    [
      [
        'offer/exclusive',
        problem,
        'wait',
        'an offer is complete before it is special; one next step is enough',
      ],
      ['offer/shareable', problem, 'wait', 'an offer is complete before it is passed on'],
    ],
  ],
  [
    'offer/naked',
    problem,
    [
      ['offer/exclusive', problem, 'wait', 'a person in the offer matters more than for whom it is'],
      ['offer/shareable', problem, 'wait', 'a person in the offer matters more than passing it on'],
      ['conversation/billboard', any, 'wait', 'both ask for something besides the deal'],
    ],
  ],
  [
    'variety/run',
    problem,
    [
      ['variety/mix', any, 'drop', 'both ask for another kind'],
      ['plan/goal', praise, 'drop', 'praise for the kind beside “another kind” confuses'],
    ],
  ],
  [
    'variety/mix',
    problem,
    [['plan/goal', praise, 'drop', 'praise for the kind beside “another kind” confuses']],
  ],
  [
    'conversation/billboard',
    problem,
    [['conversation/no-way-in', problem, 'wait', 'both ask for something to answer']],
  ],
  [
    'conversation/no-way-in',
    problem,
    [['conversation/crowdsource', problem, 'wait', 'both ask for a question']],
  ],
  [
    'voice/shouting',
    problem,
    [['voice/words', praise, 'drop', '“you sound like yourself” beside “that is loud” confuses']],
  ],
  [
    'voice/drift',
    problem,
    [['voice/words', praise, 'drop', '“you sound like yourself” beside “unlike your posts” confuses']],
  ],
  [
    'voice/jargon',
    problem,
    [['voice/words', praise, 'drop', '“you sound like yourself” beside “a word from the office” confuses']],
  ],
  [
    'customer-focus/readability',
    problem,
    [['voice/drift', problem, 'wait', 'both ask for shorter sentences']],
  ],
];

/** What the rules may say against each other, and who gives way. */
export const conflicts: readonly Conflict[] = wins.flatMap(([rule, levels, losses]) =>
  losses.map(([loser, at, outcome, why]) => ({
    winner: { rule, levels },
    loser: { rule: loser, levels: at },
    outcome,
    why,
  })),
);
