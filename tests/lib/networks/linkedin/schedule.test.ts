// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLinkedinSchedule } from '@/lib/networks/linkedin/schedule';

function read(day: string, time: string, language: string): number | null {
  const picker = document.createElement('div');
  for (const [testId, value] of [
    ['date-picker-input', day],
    ['time-picker-input', time],
  ] as const) {
    const input = document.createElement('input');
    input.dataset['testid'] = testId;
    input.value = value;
    picker.append(input);
  }
  return readLinkedinSchedule(picker, language);
}
const at = (...parts: [number, number, number, number, number]) =>
  new Date(parts[0], parts[1] - 1, parts[2], parts[3], parts[4]).getTime();

describe('the schedule picker of LinkedIn', () => {
  it.each([
    ['en', '11/25/2026', '9:00 AM', at(2026, 11, 25, 9, 0)],
    ['en', '11/25/2026', '12:30 AM', at(2026, 11, 25, 0, 30)],
    ['en', '11/25/2026', '12:30 PM', at(2026, 11, 25, 12, 30)],
    ['en-GB', '25/11/2026', '21:05', at(2026, 11, 25, 21, 5)],
    ['de', '25.11.2026', '09:00', at(2026, 11, 25, 9, 0)],
    ['es', '5/11/2026', '9:00 p. m.', at(2026, 11, 5, 21, 0)],
    ['vi', '5/11/2026', '9:00 CH', at(2026, 11, 5, 21, 0)],
    ['ar-EG', '٥‏/١١‏/٢٠٢٦', '٩:٠٠ م', at(2026, 11, 5, 21, 0)],
    ['de', '2026-11-25', '09:00', at(2026, 11, 25, 9, 0)],
    ['no such language!', '11/25/2026', '9:00 AM', at(2026, 11, 25, 9, 0)],
  ])('reads %s: %s %s', (language, day, time, expected) => {
    expect(read(day, time, language)).toBe(expected);
  });

  it.each([
    ['', '9:00'],
    ['25.11.', '9:00'],
    ['30.2.2026', '9:00'],
    ['25.13.2026', '9:00'],
    ['25.11.2026', ''],
    ['25.11.2026', '9:75'],
    ['25.11.2026', '25:00'],
    ['tomorrow', 'noon'],
  ])('reads nothing from %s %s', (day, time) => {
    expect(read(day, time, 'de')).toBeNull();
  });

  it('reads what each language writes', () => {
    const languages = fc.constantFrom(
      'en',
      'en-GB',
      'de',
      'es',
      'vi',
      'ar',
      'ar-EG',
      'fr',
      'pt-BR',
      'ja',
      'sv',
      'fa-IR-u-ca-gregory',
    );
    const minutes = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2028, 0) / 60_000 });
    fc.assert(
      fc.property(languages, minutes, (language, minute) => {
        const when = new Date(minute * 60_000);
        const day = new Intl.DateTimeFormat(language, {
          year: 'numeric',
          month: 'numeric',
          day: 'numeric',
        }).format(when);
        const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(when);
        // An hour that comes twice, in autumn, is read as the first of the two.
        const told = new Date(read(day, time, language) ?? 0);
        expect([told.toDateString(), told.getHours(), told.getMinutes()]).toEqual([
          when.toDateString(),
          when.getHours(),
          when.getMinutes(),
        ]);
      }),
    );
  });
});
