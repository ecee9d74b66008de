import { networks } from '@/lib/model/network';
import { defineRule, languages, pass, speak, wordsNeeded } from '@/lib/coach/define-rule';
import { findAll } from '@/lib/coach/text/spans';

/** LinkedIn's readers know the trade's words, so two of them have to come together there. */
const fewest = { x: 1, facebook: 1, linkedin: 2 } as const;

/** Words of the office that a customer does not use; those on the owner's own list are left alone. */
export const jargon = defineRule({
  id: 'voice/jargon',
  levels: ['tip'],
  scope: 'draft',
  surfaces: ['post', 'reply'],
  networks,
  needs: { minWords: wordsNeeded, minPosts: 0 },
  languages,
  evidence: 'jargon',
  messages: {
    office: {
      title: 'A word from the office: “{word}”',
      seen: 'Customers rarely say it.',
      step: 'Say it as you would across the counter.',
    },
  },
  good: [{ text: 'We take care of the whole wedding table, from the bread to the last napkin.' }],
  bad: [{ text: 'Our holistic end-to-end approach to bread makes your breakfast table complete on Sunday.' }],
  review({ features, text, plan, network }) {
    if (!features.phrases) return pass;
    const own = new Set((plan.voice?.use ?? []).map((word) => word.trim().toLowerCase()));
    const spans = findAll(features.plain, features.phrases.advice.jargon).filter(
      ({ start, end }) =>
        !own.has(features.plain.slice(start, end).toLowerCase()) && text.charAt(start - 1) !== '#',
    );
    if (spans.length < fewest[network]) return pass;
    const word = text.slice(spans[0]!.start, spans[0]!.end);
    return speak({ level: 'tip', message: 'office', values: { word }, spans });
  },
});
