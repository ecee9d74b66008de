import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '@/lib/model/civil-date';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const date = fc
  .integer({ min: -800_000, max: 2_900_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }).toString());

describe(`days counted by hand (seed ${seed})`, () => {
  it('agree with Temporal for any two dates, before the year 0 and after 9999 too', () => {
    const tried = fc.check(
      fc.property(date, date, (from, to) => {
        const days = Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
        return (
          daysBetween(from, to) === days &&
          addDays(from, days) === to &&
          weekdayOf(from) === Temporal.PlainDate.from(from).dayOfWeek
        );
      }),
      { seed, numRuns: 500 },
    );
    expect(tried.failed ? fc.defaultReportMessage(tried) : '').toBe('');
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-06-31', '1900-02-29', 'soon', ''])(
    'refuse %j',
    (wrong) => {
      expect(() => daysBetween(wrong, '2026-01-01')).toThrow(RangeError);
      expect(() => weekdayOf(wrong)).toThrow(RangeError);
    },
  );

  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2100-02-28', '2100-03-01', 1],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-12-31', '2026-01-01', -364],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
