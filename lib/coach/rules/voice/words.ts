import { networks } from '@/lib/model/network';
import type { Span } from '@/lib/model/span';
import { defineRule, pass, speak, type RuleContext } from '@/lib/coach/define-rule';
import { readWords } from '@/lib/coach/text/words';

/** The owner's own words: those to avoid are marked, one to use is praised. */
export const voiceWords = defineRule({
  id: 'voice/words',
  levels: ['praise', 'tip'],
  scope: 'plan',
  surfaces: ['post', 'reply'],
  networks,
  needs: { minWords: 0, minPosts: 0 },
  languages: 'any',
  evidence: 'voice',
  messages: {
    avoid: { title: '“{word}” is on your list of words to avoid', seen: '', step: '{step}' },
    use: { title: 'You sound like yourself', seen: '“{word}” is one of your words.', step: '' },
  },
  good: [{ text: 'Warm rolls from seven.', plan: { voice: { avoid: ['cheap'] } } }],
  bad: [{ text: 'Cheap rolls from seven.', plan: { voice: { avoid: ['cheap'] } } }],
  review({ features, text, plan }) {
    const { avoid = [], use = [] } = plan.voice ?? {};
    const quote = ({ start, end }: Span) => text.slice(start, Math.min(end, start + 40));
    const avoided = findPhrases(avoid, features);
    if (avoided.length > 0) {
      const own = use.find((word) => word.trim() !== '');
      const step = own
        ? `Say it another way; “${own.trim().slice(0, 40)}” is one of yours.`
        : 'Say it another way.';
      return speak({
        level: 'tip',
        message: 'avoid',
        values: { word: quote(avoided[0]!), step },
        spans: avoided,
      });
    }
    const used = findPhrases(use, features);
    if (used.length === 0) return pass;
    return speak({
      level: 'praise',
      message: 'use',
      values: { word: quote(used[0]!) },
      spans: used.slice(0, 5),
    });
  },
});

/** Where phrases stand in a draft, word by word, case and punctuation aside. */
function findPhrases(phrases: readonly string[], { words }: RuleContext['features']): Span[] {
  const wanted = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const list = readWords(phrase).map(({ word }) => word);
    if (list[0] !== undefined) wanted.set(list[0], [...(wanted.get(list[0]) ?? []), list]);
  }
  const spans: Span[] = [];
  for (const [index, { word, start }] of words.entries()) {
    for (const list of wanted.get(word) ?? []) {
      const last = words[index + list.length - 1];
      if (last && list.every((one, at) => words[index + at]?.word === one))
        spans.push({ start, end: last.end });
    }
  }
  return spans;
}
