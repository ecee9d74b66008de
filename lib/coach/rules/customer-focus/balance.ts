import { networks } from '@/lib/model/network';
import {
  defineRule,
  notEnough,
  pass,
  speak,
  wordsNeeded,
  type RuleContext,
  type Verdict,
  languages,
} from '@/lib/coach/define-rule';
import { sentenceAt } from '@/lib/coach/text/sentences';

/** Customer-focus share under which a post is about the business, and above which it is praised (catalogue A2). */
const [tooLow, good] = [0.4, 0.6];
/** Fewest pronouns for a verdict, and fewest of the business's for a tip (catalogue A2). */
const fewest = 3;

/** Does the post speak more of the business than to the customer? Counts you, we, I and the business's names. */
export const balance = defineRule({
  id: 'customer-focus/balance',
  levels: ['praise', 'tip'],
  scope: 'draft',
  surfaces: ['post', 'reply'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: 0 },
  languages,
  evidence: 'customer-words',
  messages: {
    business: {
      title: 'This post is mostly about your business',
      seen: 'About you {self}, about your customers {you}. It starts with “{quote}”.',
      step: 'Say first what your customers get: “{start}…”',
    },
    customers: {
      title: 'You speak to your customers',
      seen: 'About them {you}, about you {self}.',
      step: '',
    },
    we: {
      title: 'In a reply, “I” sounds closer than “we”',
      seen: '“We” and “our” {self} times, “I” not once.',
      step: 'Answer as a person: change one “we” to “I”.',
      evidence: 'reply-person',
    },
  },
  good: [
    {
      text: 'Your Saturday loaf is ready at nine. Bring your own bag and you get a warm roll for the way home.',
    },
  ],
  bad: [{ text: 'We baked all night. Our oven is new and our team is proud of what we made for the shop.' }],
  review(context) {
    const { self, half, you, share } = context.features.focus;
    const own = self.length + half.length;
    if (you.length + own < fewest) return notEnough('There are too few words like “you” and “we” to count.');
    if (context.draft.surface === 'reply') return reviewReply(context);
    // Collectivist audiences do not respond to "you" (Cruz et al. 2017): the owner may switch this off.
    if (context.plan.voice?.speaksToYou === false) return pass;
    if (share > good) {
      return speak({
        level: 'praise',
        message: 'customers',
        values: { self: own, you: you.length },
        spans: you,
      });
    }
    if (share >= tooLow || self.length + half.length / 2 < fewest) return pass;
    const spans = [...self, ...half].toSorted((a, b) => a.start - b.start);
    const { quote, start } = firstSelfSentence(context, spans[0]!.start);
    return speak({
      level: 'tip',
      message: 'business',
      values: { self: own, you: you.length, quote, start: start.trim() },
      spans,
      insert: start,
    });
  },
});

/** In replies "I" beats "we", and more "you" does not help (Packard, Moore & McFerran 2018). */
function reviewReply({ features }: RuleContext): Verdict<'we'> {
  const { self, half } = features.focus;
  if (half.length > 0 || self.length < fewest) return pass;
  return speak({ level: 'tip', message: 'we', values: { self: self.length }, spans: self });
}

function firstSelfSentence({ features }: RuleContext, offset: number): { quote: string; start: string } {
  const span = sentenceAt(features.sentences, offset) ?? { start: offset, end: features.text.length };
  const words = features.words.filter(({ start }) => start >= span.start && start < span.end).slice(0, 5);
  const quote = features.text.slice(
    words[0]?.start ?? span.start,
    Math.min(words.at(-1)?.end ?? span.end, span.start + 80),
  );
  const sentence = features.plain.slice(span.start, span.end);
  const { news, youCanNow, youGet } = features.phrases!.advice.suggest;
  // A sentence about news may begin "You can now"; any other with what they get.
  return { quote, start: `${news.test(sentence) ? youCanNow : youGet} ` };
}
