import { networkNames, networks } from '@/lib/model/network';
import { defineRule, pass, speak, type Remark, type RuleContext } from '@/lib/coach/define-rule';
import type { PartLength } from '@/lib/coach/measure-draft';
import { overflowAt } from '@/lib/coach/text/weighted-length';

type MessageId = 'one' | 'part' | 'x';

/** Does the draft, or each part of a thread, fit the network's limit? */
export const length = defineRule<MessageId>({
  id: 'craft/length',
  levels: ['stop'],
  scope: 'draft',
  surfaces: ['post', 'reply'],
  networks,
  needs: { minWords: 0, minPosts: 0 },
  languages: 'any',
  evidence: 'limit',
  messages: {
    one: {
      title: '{over} too long for {network}',
      seen: '{used} of {limit} characters.',
      step: 'Cut what is marked, or say it in fewer words.',
    },
    part: {
      title: 'Part {number} is {over} too long for {network}',
      seen: '{used} of {limit} characters.',
      step: 'Move what is marked to the next part.',
    },
    x: {
      title: '{over} too long for {network}',
      seen: '{used} of {limit} characters. A link counts 23, an emoji 2.',
      step: 'Cut what is marked, or make it a thread.',
    },
  },
  good: [{ text: 'a'.repeat(280), network: 'x' }],
  bad: [{ text: 'a'.repeat(281), network: 'x' }],
  review(context) {
    const remarks = context.features.lengths
      .map((part, index) => judge(part, index, context))
      .filter((remark) => remark !== null);
    return remarks.length > 0 ? speak(...remarks.slice(0, 3)) : pass;
  },
});

function judge(
  part: PartLength,
  index: number,
  { features, network, draft }: RuleContext,
): Remark<MessageId> | null {
  const over = part.used - features.limit;
  if (over <= 0) return null;
  const at = network === 'x' ? overflowAt(part.text, features.limit) : features.limit;
  const number = index + 1;
  const thread = draft.parts.length > 1;
  const grouped = (count: number) => count.toLocaleString('en');
  return {
    level: 'stop',
    message: thread ? 'part' : network === 'x' ? 'x' : 'one',
    values: {
      over: over === 1 ? '1 character' : `${grouped(over)} characters`,
      network: networkNames[network],
      used: grouped(part.used),
      limit: grouped(features.limit),
      number,
    },
    spans: [{ start: part.start + (at ?? 0), end: part.start + part.text.length }],
  };
}
