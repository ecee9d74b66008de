import { describe, expect, it } from 'vitest';
import { findPhrasebook } from '@/lib/coach/languages/find-phrasebook';
import { readPromises } from '@/lib/coach/text/promises';
import { readText } from '@/lib/coach/text/read-text';

// Monday 16 November 2026.
const today = '2026-11-16';

function promisesOf(text: string, language = 'en', on = today) {
  const reading = readText(text, language);
  return readPromises(reading, findPhrasebook(language)!.advice, on);
}

describe('promises', () => {
  it.each([
    ['Winner on Friday.', 'winner', '2026-11-20'],
    ['The winner will be announced on Sunday at noon.', 'winner', '2026-11-22'],
    ['Enter by Thursday. We’ll draw the winner on Saturday.', 'winner', '2026-11-21'],
    ['On Friday we draw the winner.', 'winner', '2026-11-20'],
    ['The lucky winner gets drawn tomorrow.', 'winner', '2026-11-17'],
    ['We’ll pick a winner in 3 days.', 'winner', '2026-11-19'],
    ['Part 2 next week.', 'sequel', '2026-11-29'],
    ['Part two follows on Wednesday: how to feed it.', 'sequel', '2026-11-18'],
    ['The answer comes tomorrow.', 'sequel', '2026-11-17'],
    ['To be continued on Thursday…', 'sequel', '2026-11-19'],
    ['We’ll share the recipe on Friday.', 'news', '2026-11-20'],
    ['I’ll post the photos this weekend.', 'news', '2026-11-22'],
    ['Stay tuned: the new menu is out on 1 December.', 'news', '2026-12-01'],
    ['Rye is back in stock, and the new batch arrives on Thursday.', 'news', '2026-11-19'],
    ['We are going to reveal the new loaf next month.', 'news', '2026-12-31'],
    ['See you at the market on Saturday.', 'meeting', '2026-11-21'],
    ['We’ll be at the Christmas market on Sunday 29 November.', 'meeting', '2026-11-29'],
    ['Join us on Saturday for the tasting.', 'meeting', '2026-11-21'],
    ['Come and see us next Friday at the fair.', 'meeting', '2026-11-27'],
    ['See you all tomorrow, rain or shine.', 'meeting', '2026-11-17'],
  ] as const)('finds in “%s” a promise (%s) for %s', (text, about, due) => {
    expect(promisesOf(text).map((one) => [one.about, one.due])).toContainEqual([about, due]);
  });

  it.each([
    ['El ganador se anuncia el viernes.', 'winner', '2026-11-20'],
    ['La segunda parte, la semana que viene.', 'sequel', '2026-11-29'],
    ['Os contaremos la receta mañana.', 'news', '2026-11-17'],
    ['Nos vemos en el mercado el sábado.', 'meeting', '2026-11-21'],
    ['Te esperamos el domingo 29 de noviembre en la feria.', 'meeting', '2026-11-29'],
  ] as const)('finds in the Spanish “%s” a promise (%s) for %s', (text, about, due) => {
    expect(promisesOf(text, 'es').map((one) => [one.about, one.due])).toContainEqual([about, due]);
  });

  it.each([
    ['a deadline for readers', 'Enter by Friday.'],
    ['an offer’s last day', '20% off until Saturday, see you there.'],
    ['something past', 'Thank you to all who came on Saturday, see you at the market soon.'],
    ['last week', 'We were at the market last Saturday.'],
    ['a condition', 'If it rains on Saturday, we’ll be at the town hall on Sunday.'],
    ['a question', 'Shall we see you at the market on Saturday?'],
    ['a habit', 'We are at the market every Saturday.'],
    ['a notice', 'We are closed on Monday.'],
    ['no day', 'We’ll share the recipe soon.'],
    ['a day alone', 'Rye on Friday, wheat on Saturday.'],
    ['a maybe', 'Maybe we’ll be at the fair on Sunday.'],
    ['somebody else’s word', '"We’ll be at the market on Saturday," she said.'],
    ['a day of last month', 'The winner was drawn on 3 October.'],
    ['a far date', 'See you on 20 November 2027.'],
    ['the Spanish past', 'Gracias a todos los que vinisteis el sábado.'],
  ])('takes %s for no promise: %s', (_, text) => {
    expect([...promisesOf(text), ...promisesOf(text, 'es')]).toEqual([]);
  });

  it('counts from the day the post was written, over the new year too', () => {
    expect(promisesOf('Winner on Friday.', 'en', '2026-12-31')[0]!.due).toBe('2027-01-01');
    expect(promisesOf('Part 2 next month.', 'en', '2026-12-31')[0]!.due).toBe('2027-01-31');
  });

  it('points at the words, and keeps at most four', () => {
    const text = 'Good morning. The winner is announced on Friday, at ten.';
    const [one] = promisesOf(text);
    expect(text.slice(one!.start, one!.end)).toBe('The winner is announced on Friday');
    expect(promisesOf('See you on Friday. '.repeat(40)).length).toBeLessThanOrEqual(4);
  });

  it('is fast on a megabyte', () => {
    const started = performance.now();
    promisesOf('We’ll share it on Friday, part 2 on Saturday, '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
