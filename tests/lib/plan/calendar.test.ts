import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '@/lib/model/civil-date';
import calendar from '@/lib/plan/occasions/calendar.json';
import { calendarYears, readPattern } from '@/lib/plan/occasions/day-pattern';
import { calendarCountries, listOccasions, listOfferedDays } from '@/lib/plan/occasions/list-occasions';
import { makeCalendar } from '@/tests/tools/write-calendar.mjs';
import { buildPlanOf } from './build-input';

describe('a day pattern', () => {
  it.each([
    ['0214', 2027, '2027-02-14'],
    ['e0', 2027, '2027-03-28'],
    ['e-2', 2026, '2026-04-03'],
    ['5/7/2', 2027, '2027-05-09'],
    ['5/1/-1', 2027, '2027-05-31'],
    ['11/4/4+1', 2026, '2026-11-27'],
    ['11/4/4+5', 2027, '2027-11-30'],
    ['000001020000000000000000000000000000000000000000', 2026, '2026-01-02'],
    ['000001020000000000000000000000000000000000000000', 2027, null],
    ['0214', 2024, null],
    ['0214', 2037, null],
  ])('%s is in %i the %s', (pattern, year, date) => {
    expect(readPattern(pattern, year)).toBe(date);
  });
});

describe('the calendar', () => {
  it('is what the library says today', () => {
    expect(JSON.parse(JSON.stringify(makeCalendar()))).toEqual(calendar);
  });

  it('covers the countries it names, in every year', () => {
    expect(calendarCountries.length).toBeGreaterThanOrEqual(40);
    for (const [country, days] of Object.entries(
      calendar.countries as Record<string, Record<string, string>>,
    )) {
      for (let year: number = calendarYears.from; year <= calendarYears.to; year += 1) {
        const dates = Object.values(days).flatMap((pattern) => readPattern(pattern, year) ?? []);
        expect([country, year, dates.length > 3]).toEqual([country, year, true]);
        expect(dates.every((date) => date.startsWith(`${year}-`) || date.startsWith(`${year + 1}-`))).toBe(
          true,
        );
      }
    }
  });
});

describe('occasions', () => {
  const on = (dayId: string, country: string | undefined, year = 2027) => {
    const plan = buildPlanOf({ trade: 'florist', ...(country ? { country } : {}) });
    return listOccasions(plan, `${year}-01-01`, `${year}-12-31`).find((one) => one.dayId === dayId)?.date;
  };

  it.each([
    ['US', '2027-05-09'],
    ['GB', '2027-03-07'],
    ['MX', '2027-05-10'],
    ['FR', '2027-05-30'],
    ['ES', '2027-05-02'],
    [undefined, '2027-05-09'],
  ])('keep Mother’s Day of %s on %s', (country, date) => {
    expect(on('mothers-day', country)).toBe(date);
    expect(weekdayOf(date) === 7 || country === 'MX').toBe(true);
  });

  it('turn the seasons round south of the equator', () => {
    const summer = (country: string) =>
      listOccasions(buildPlanOf({ trade: 'gym', country }), '2027-01-01', '2027-12-31').find(
        ({ dayId }) => dayId === 'summer',
      )?.date;
    expect([summer('DE'), summer('NZ')]).toEqual(['2027-06-21', '2027-12-21']);
  });

  it('are none for a plan without a trade, until the owner adds one', () => {
    expect(listOccasions(buildPlanOf({ country: 'US' }), '2027-01-01', '2027-12-31')).toEqual([]);
    const plan = buildPlanOf(
      { country: 'US' },
      { occasions: { added: ['halloween', 'nobody-knows'], left: [] } },
    );
    expect(listOccasions(plan, '2027-01-01', '2027-12-31').map(({ id }) => id)).toEqual(['halloween:2027']);
  });

  it('leave out what the owner left', () => {
    const plan = buildPlanOf({ trade: 'bakery' }, { occasions: { added: [], left: ['halloween'] } });
    const ids = listOccasions(plan, '2027-01-01', '2027-12-31').map(({ dayId }) => dayId);
    expect(ids).toContain('easter');
    expect(ids).not.toContain('halloween');
    expect(listOfferedDays(plan).map(({ id }) => id)).toContain('halloween');
  });

  it('hold the owner’s own days, every year where they come back, 29 February on the 28th', () => {
    const seasons = [
      { id: 'fair', name: 'Summer fair 🎪', date: '2026-07-04', yearly: true },
      { name: 'Anniversary', date: '2027-03-01' },
      { id: 'leap', name: 'Leap day', date: '2024-02-29', yearly: true },
    ];
    const listed = listOccasions(buildPlanOf({}, { seasons }), '2027-01-01', '2028-12-31');
    expect(listed.map(({ id, date }) => [id, date])).toEqual([
      ['leap:2027', '2027-02-28'],
      ['own-anniversary:2027', '2027-03-01'],
      ['fair:2027', '2027-07-04'],
      ['leap:2028', '2028-02-29'],
      ['fair:2028', '2028-07-04'],
    ]);
  });

  it('keep their ids wherever the window lies', () => {
    const plan = buildPlanOf({ trade: 'bakery', country: 'US' });
    const whole = new Set(listOccasions(plan, '2027-01-01', '2028-12-31').map(({ id }) => id));
    for (let day = '2027-01-01'; day < '2028-11-01'; day = addDays(day, 17)) {
      for (const { id } of listOccasions(plan, day, addDays(day, 40))) expect(whole).toContain(id);
    }
  });
});
