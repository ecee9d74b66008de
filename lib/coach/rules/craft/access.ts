import { networks } from '@/lib/model/network';
import type { Span } from '@/lib/model/span';
import { defineRule, pass, speak, type Remark, type RuleContext } from '@/lib/coach/define-rule';
import { findAll } from '@/lib/coach/text/spans';

type MessageId = 'letters' | 'tag' | 'emoji';

/** Mathematical and full-width letters posing as bold or script; one or two may be mathematics. */
const styled =
  /(?:[\u{1d400}-\u{1d7ff}\uff21-\uff3a\uff41-\uff5a][\p{M}\u200d]*(?:[ '’.,-](?=[\u{1d400}-\u{1d7ff}]))?){3,}/gu;
/** A tag in small letters this long is nearly always several words (our choice: "#sourdough" 9, "#smallbusiness" 13). */
const longTag = 12;
/** More emoji in a row than this are read out one by one. */
const inARow = 3;

/** What a screen reader cannot read well: fancy letters, long tags in small letters, rows of emoji. */
export const access = defineRule<MessageId>({
  id: 'craft/access',
  levels: ['tip'],
  scope: 'draft',
  surfaces: ['post', 'reply'],
  networks,
  needs: { minWords: 0, minPosts: 0 },
  languages: 'any',
  evidence: 'access',
  messages: {
    letters: {
      title: 'Fancy letters are silent for some readers',
      seen: 'Screen readers skip or spell out “{quote}”.',
      step: 'Write it in plain letters.',
    },
    tag: {
      title: 'A long hashtag is read as one word',
      seen: '“{quote}” has no capitals to part its words.',
      step: 'Begin each word in it with a capital, like #SundayRolls.',
    },
    emoji: {
      title: '{count} emoji in a row are read out one by one',
      seen: '',
      step: 'Keep one or two, at the end.',
    },
  },
  good: [{ text: 'Fresh rolls from seven 🥐☕ #SmallBusinessSaturday #sourdough' }],
  bad: [
    { text: '𝗙𝗿𝗲𝘀𝗵 rolls from seven' },
    { text: 'Fresh rolls #smallbusinesssaturday' },
    { text: 'Fresh rolls 🥐🥐🥐🥐🥐' },
  ],
  review(context) {
    const remarks = [letters(context), tags(context), emoji(context)].filter((remark) => remark !== null);
    return remarks.length > 0 ? speak(...remarks.slice(0, 1)) : pass;
  },
});

function letters({ text }: RuleContext): Remark<MessageId> | null {
  // All of these letters lie beyond the ones of Latin, Greek and their like.
  const spans = /[\ud835\uff21-\uff5a]/.test(text) ? findAll(text, styled) : [];
  if (spans.length === 0) return null;
  const quote = Array.from(text.slice(spans[0]!.start, spans[0]!.end)).slice(0, 20).join('');
  return { level: 'tip', message: 'letters', values: { quote }, spans };
}

function tags({ text, features }: RuleContext): Remark<MessageId> | null {
  const spans = features.hashtags.filter(({ start, end }) => {
    const tag = text.slice(start + 1, end);
    return tag.length > longTag && /^\p{Ll}+$/u.test(tag);
  });
  if (spans.length === 0) return null;
  const { start, end } = spans[0]!;
  return {
    level: 'tip',
    message: 'tag',
    values: { quote: text.slice(start, Math.min(end, start + 40)) },
    spans,
  };
}

/** Rows of emoji, spaces between them or not. */
function emoji({ text, features }: RuleContext): Remark<MessageId> | null {
  const rows: { span: Span; count: number }[] = [];
  for (const { start, end } of features.emoji) {
    const last = rows.at(-1);
    if (last && /^[ \t]*$/.test(text.slice(last.span.end, start))) {
      last.span = { start: last.span.start, end };
      last.count += 1;
    } else rows.push({ span: { start, end }, count: 1 });
  }
  const long = rows.filter(({ count }) => count > inARow);
  if (long.length === 0) return null;
  const count = Math.max(...long.map((row) => row.count));
  return { level: 'tip', message: 'emoji', values: { count }, spans: long.map(({ span }) => span) };
}
