import { networks } from '@/lib/model/network';
import type { Span } from '@/lib/model/span';
import { defineRule, pass, speak, type RuleContext } from '@/lib/coach/define-rule';
import { findAll } from '@/lib/coach/text/spans';

/** Words in capitals in a row that are loud (three may be a name), and fewest letters for a word to count. */
const [inARow, letters] = [4, 3];
/** Exclamation marks that are many: this many, after every second sentence at least. */
const manyMarks = 4;

const runOfMarks = /!{3,}|(?:[!?]{2,}![!?]*)/gu;

/** Capitals in a row, "!!!", or an exclamation mark after every sentence. */
export const shouting = defineRule({
  id: 'voice/shouting',
  levels: ['tip'],
  scope: 'draft',
  surfaces: ['post', 'reply'],
  networks,
  needs: { minWords: 4, minPosts: 0 },
  languages: 'any',
  evidence: 'shouting',
  messages: {
    capitals: {
      title: 'A row of words in capitals',
      seen: '“{quote}”',
      step: 'Write it in small letters; the first words carry it.',
    },
    marks: {
      title: 'Many exclamation marks',
      seen: '{count} of them.',
      step: 'Keep one, where it matters most.',
    },
  },
  good: [{ text: 'The NHS staff at St Anne’s get a free roll today, thank you!' }],
  bad: [
    { text: 'FRESH ROLLS TODAY AND TOMORROW from seven in the morning' },
    { text: 'Fresh rolls from seven!!! Come in.' },
  ],
  review({ features, text }) {
    const loud = findCapitals(features);
    if (loud.length > 0) {
      const { start, end } = loud[0]!;
      const quote = text.slice(start, Math.min(end, start + 60));
      return speak({ level: 'tip', message: 'capitals', values: { quote }, spans: loud });
    }
    if (!features.plain.includes('!')) return pass;
    const marks = findAll(features.plain, /!/g);
    const runs = findAll(features.plain, runOfMarks);
    if (runs.length === 0 && (marks.length < manyMarks || marks.length < features.sentences.length / 2))
      return pass;
    const spans = runs.length > 0 ? runs : marks;
    return speak({ level: 'tip', message: 'marks', values: { count: marks.length }, spans });
  },
});

/** Rows of words in capitals; tags, mentions, codes with digits and scripts without capitals are none. */
function findCapitals({ words, text }: RuleContext['features']): Span[] {
  const rows: Span[] = [];
  let row: Span[] = [];
  const close = (): void => {
    const counted = row.filter(({ start, end }) => end - start >= letters);
    if (counted.length >= inARow) rows.push({ start: row[0]!.start, end: row.at(-1)!.end });
    row = [];
  };
  for (const { start, end } of words) {
    const isCapital =
      !isSmall(text.charCodeAt(start)) &&
      !isSmall(text.charCodeAt(end - 1)) &&
      /^[\p{Lu}\p{M}'’-]+$/u.test(text.slice(start, end)) &&
      !/[#@$]/.test(text.charAt(start - 1));
    const isApart = row.length > 0 && /[\n•|,;]/.test(text.slice(row.at(-1)!.end, start));
    if (!isCapital || isApart) close();
    if (isCapital) row.push({ start, end });
  }
  close();
  return rows;
}

/** Most words begin or end with a small letter, and need no pattern to be told from capitals. */
function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}
