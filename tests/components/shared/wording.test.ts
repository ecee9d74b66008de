// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { firstWords } from '@/components/shared/first-words';
import { followTheme } from '@/components/shared/follow-theme';
import { sayDate, sayTime, sayWeekday } from '@/components/shared/say-date';
import { sayAmount, sayCount, sayNumber, withArticle } from '@/components/shared/say-number';

describe('dates', () => {
  it.each([
    ['2026-06-25', '2026-06-30', 'en-GB', /^Thu,? 25 Jun$/],
    ['2025-06-25', '2026-06-30', 'en-GB', /^25 Jun 2025$/],
    ['2026-06-25', '2026-06-30', 'de', /^Do\.?, 25\. Juni?\.?$/],
  ])('%s, today %s, in %s', (date, today, locale, said) => {
    expect(sayDate(date, today, locale)).toMatch(said);
  });

  it('keeps the weekday of a civil date in every zone', () => {
    expect(sayWeekday('2026-06-28', 'en')).toBe('Sunday');
  });

  it("says a time on the owner's wall", () => {
    const instant = Temporal.Instant.from('2026-06-25T12:02:00Z').epochMilliseconds;
    expect(sayTime(instant, 'Europe/Madrid', 'en-GB')).toBe('14:02');
  });
});

describe('numbers', () => {
  it.each([
    [sayNumber(1), 'one'],
    [sayNumber(14), '14'],
    [sayCount(1, 'post'), '1 post'],
    [sayNumber(3_000), '3,000'],
    [sayCount(2, 'post'), '2 posts'],
    [sayCount(3_000, 'post'), '3,000 posts'],
    [sayAmount(1_187.5), '1,187.5'],
    [withArticle('offer'), 'an offer'],
    [withArticle('tip'), 'a tip'],
  ])('%s', (said, wanted) => {
    expect(said).toBe(wanted);
  });
});

describe('firstWords', () => {
  it.each([
    ['a short line', 20, 'a short line'],
    ['two\n\nlines', 20, 'two lines'],
    ['cut between the words of it', 14, 'cut between…'],
    ['onewordthatislongerthanallowed', 10, 'onewordtha…'],
    ['👩‍🍳👩‍🍳👩‍🍳', 1, '👩…'],
    ['   ', 5, ''],
  ])('%j in %i', (text, most, words) => {
    expect(firstWords(text, most)).toBe(words);
  });
});

it('firstWords reads no more of a megabyte than it shows', () => {
  expect(firstWords('x'.repeat(1_000_000), 5)).toBe('xxxxx…');
});

describe('followTheme', () => {
  it('follows the browser until it is told to stop', () => {
    const query = Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList;
    const flip = (matches: boolean) => {
      Object.assign(query, { matches });
      query.dispatchEvent(new Event('change'));
    };
    const root = document.createElement('div');
    const stop = new AbortController();
    followTheme(root, query, stop.signal);
    expect(root.dataset['theme']).toBe('light');
    flip(true);
    expect(root.dataset['theme']).toBe('dark');
    stop.abort();
    flip(false);
    expect(root.dataset['theme']).toBe('dark');
  });
});
