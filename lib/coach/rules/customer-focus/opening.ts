import { networks } from '@/lib/model/network';
import type { Span } from '@/lib/model/span';
import {
  defineRule,
  notEnough,
  pass,
  speak,
  wordsNeeded,
  type RuleContext,
  languages,
} from '@/lib/coach/define-rule';

/** Is the first sentence about the business itself ("We are excited to announce…")? */
export const opening = defineRule({
  id: 'customer-focus/opening',
  levels: ['tip'],
  scope: 'draft',
  surfaces: ['post'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: 0 },
  languages,
  evidence: 'customer-first',
  messages: {
    self: {
      title: 'Start with what they get',
      seen: 'The post opens with “{quote}”, which is about your business.',
      step: 'Begin with your customer: “{start}…”',
    },
  },
  good: [{ text: 'You can now pick up warm rye bread on your way to work, from seven every morning.' }],
  bad: [{ text: 'We are thrilled to announce a new oven. From Monday you can have warm rolls at seven.' }],
  review({ features, plan }) {
    const { phrases, sentences, plain } = features;
    const first = sentences.find(({ start, end }) => /\p{L}/u.test(plain.slice(start, end)));
    if (!phrases || !first) return notEnough('There is no sentence yet.');
    // Somebody else's words: "I love this loaf" is no boast.
    if (plain.startsWith('"', first.start)) return pass;
    const lead = phrases.openings.lead.exec(plain.slice(first.start, first.end))?.[0].length ?? 0;
    const span: Span = { start: first.start + lead, end: first.end };
    const sentence = plain.slice(span.start, span.end);
    if (phrases.openings.shared.test(sentence) || sentence.endsWith('?')) return pass;
    if (!phrases.openings.self.test(sentence) && !startsWithName(sentence, plan)) return pass;
    const spans = [firstWords(features, span)];
    const quote = features.text.slice(spans[0]!.start, spans[0]!.end);
    const start = phrases.advice.suggest.youCanNow;
    return speak({ level: 'tip', message: 'self', values: { quote, start }, spans, insert: `${start} ` });
  },
});

function startsWithName(sentence: string, { business }: RuleContext['plan']): boolean {
  return [business.name, ...business.otherNames].some(
    (name) =>
      name.trim().length > 1 &&
      sentence.startsWith(name.trim()) &&
      !/^[\p{L}\p{N}]/u.test(sentence.slice(name.trim().length)),
  );
}

/** The first words of a sentence, at most five: enough to recognise it by. */
function firstWords({ words }: RuleContext['features'], { start, end }: Span): Span {
  const inside: Span[] = [];
  for (const word of words) {
    if (word.start >= end || inside.length === 5) break;
    if (word.start >= start && word.end <= end) inside.push(word);
  }
  return { start: inside[0]?.start ?? start, end: inside.at(-1)?.end ?? end };
}
