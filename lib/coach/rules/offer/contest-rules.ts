import { networkNames, networks } from '@/lib/model/network';
import { defineRule, languages, pass, speak, type RuleContext } from '@/lib/coach/define-rule';
import { findAll } from '@/lib/coach/text/spans';
import { holds } from '@/lib/coach/text/selling';

/** A contest is named in few words, and what is forbidden in it is a fact. */
const wordsOfAContest = 8;

/** A contest that asks to share or tag to enter where the network forbids it, or that leaves out what it has to say. */
export const contestRules = defineRule({
  id: 'offer/contest-rules',
  levels: ['praise', 'tip', 'stop'],
  scope: 'draft',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsOfAContest, minPosts: 0 },
  languages,
  evidence: 'contest',
  messages: {
    shares: {
      title: 'Facebook does not allow sharing or tagging as an entry',
      seen: '“{quote}”. Its rules for pages name timelines and friend tags.',
      step: 'Let them enter with a comment that answers a question.',
    },
    missing: {
      title: 'This contest does not say {first}',
      seen: 'Not found here: {missing}. This is not legal advice.',
      step: 'Add {first}, or a link to a page that says it.',
    },
    complete: { title: 'Your contest says who can enter, and by which rules', seen: '“{quote}”', step: '' },
  },
  good: [
    {
      network: 'x',
      text: 'Giveaway: tell us your favourite loaf to enter. UK residents over 18, drawn at random on Sunday. Rules in our shop.',
    },
  ],
  bad: [
    {
      network: 'facebook',
      text: 'Giveaway time: share this post on your timeline and tag two friends to win a birthday cake.',
    },
  ],
  review(context) {
    const { features, network, text } = context;
    const contest = features.phrases?.advice.contest;
    if (!contest || !isContest(context)) return pass;
    const shares = findAll(features.plain, contest.shareToEnter);
    if (network === 'facebook' && shares.length > 0) {
      const { start, end } = shares[0]!;
      const values = { quote: text.slice(start, Math.min(end, start + 70)) };
      return speak({ level: 'stop', message: 'shares', values, spans: shares });
    }
    const missing = findMissing(context);
    const spans = findAll(features.plain, contest.is).slice(0, 1);
    if (missing.length > 0) {
      const values = { first: missing[0]!, missing: missing.join(', ') };
      return speak({ level: 'tip', message: 'missing', values, spans });
    }
    const { start, end } = findAll(features.plain, contest.rules)[0]!;
    return speak({
      level: 'praise',
      message: 'complete',
      values: { quote: text.slice(start, end) },
      spans: [{ start, end }],
    });
  },
});

/** A winner thanked afterwards is no contest any more, so the words alone are not enough: there is a prize to win. */
function isContest({ features }: RuleContext): boolean {
  const { kind, phrases, plain } = features;
  const named = kind.primary === 'contest' || kind.others.includes('contest');
  return named && holds(plain, phrases!.advice.contest.is);
}

function findMissing({ features, network }: RuleContext): string[] {
  const { phrases, plain, links } = features;
  const { rules, eligible, release } = phrases!.advice.contest;
  // Rules behind a link may say all the rest.
  const linked = holds(plain, rules) && links.length > 0;
  const parts: readonly (readonly [string, boolean])[] = [
    ['the rules', holds(plain, rules)],
    ['who can take part', linked || holds(plain, eligible)],
    [`that ${networkNames[network]} has no part in it`, network === 'x' || linked || holds(plain, release)],
  ];
  return parts.filter(([, isThere]) => !isThere).map(([name]) => name);
}
