import { describe, expect, it } from 'vitest';
import { classifyKind } from '@/lib/coach/kinds/classify-kind';
import type { Kind } from '@/lib/model/kind';

const cases: readonly (readonly [Kind, string])[] = [
  ['question', 'What do you put on your toast on Sundays?'],
  ['question', 'Which loaf do you take home for the weekend, and why?'],
  ['poll', 'Vote for the next loaf: A) rye B) spelt. Cast your vote below.'],
  ['poll', 'Do you prefer rye or wheat? Vote now.'],
  ['contest', 'Enter our giveaway for a chance to win a cake a month. Two lucky winners.'],
  ['offer', '20% off all birthday cakes until Saturday with code CAKE'],
  ['offer', 'Free coffee with every loaf this week.'],
  ['tip', 'How to keep rye fresh: three tips from the baker.'],
  [
    'customer-story',
    'Customer story: Anna ordered her first cake here ten years ago. A case study in patience.',
  ],
  ['customer-photo', 'What a table. Photo by our customer Anna, fan photo of the week.'],
  ['behind-the-scenes', 'Behind the scenes in our kitchen: a day in the life of a sourdough.'],
  ['humour', 'When you try to eat one croissant 😂 lol'],
  ['event', 'Join us for the open day, doors open at 10am. Save the date.'],
  ['announcement', 'We are excited to announce our new sourdough.'],
  ['announcement', 'Introducing the new rye. Now available in both shops.'],
  ['thanks', 'Thank you to everybody who stood in the rain on opening day.'],
  ['cause', 'We donate a loaf to the food bank for each one sold. Help us raise money for charity.'],
  ['greeting', 'Merry Christmas to all of you.'],
  ['notice', 'We are closed on Monday for stocktaking, and back at seven on Tuesday.'],
  ['notice', 'Please note our holiday hours.'],
  ['other', 'Flour and water and salt.'],
  ['other', ''],
  ['other', '新面包'],
];

describe('classifyKind', () => {
  it.each(cases)('%s: %s', (kind, text) => {
    const reading = classifyKind(text);
    expect([reading.primary, reading.others]).toEqual([kind, reading.others]);
    expect(reading.others.length).toBeLessThanOrEqual(2);
    expect(reading.others).not.toContain(reading.primary);
    expect(reading.evidence.length > 0).toBe(kind !== 'other');
  });

  it('names other kinds beside the first', () => {
    expect(
      classifyKind('Join us on Saturday for the open day at 10am: 20% off everything for whoever comes.')
        .others.length,
    ).toBeGreaterThan(0);
  });

  it('gives the same answer twice', () => {
    for (const [, text] of cases)
      expect(classifyKind(text, { hasMedia: true })).toEqual(classifyKind(text, { hasMedia: true }));
  });
});
