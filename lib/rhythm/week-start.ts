import type { Weekday } from '@/lib/model/civil-date';
import type { Plan } from '@/lib/model/plan';

/** ISO weekdays a week may start on: Monday, Saturday, Sunday. */
export type WeekStart = NonNullable<Plan['weekStart']>;

// Unicode CLDR 48, supplemental/weekData firstDay (Firefox has no Intl.Locale.getWeekInfo yet, so the table is ours).
// Everywhere else a week starts on Monday. The Maldives' Friday is folded into Saturday.
const sunday =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const saturday = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY MV';

/** The weekday a week starts on where a locale is at home, e.g. `en-US` 7, `de` 1; 1 for what is no locale. */
export function weekStartOf(locale: string): WeekStart {
  const region = regionOf(locale);
  if (sunday.split(' ').includes(region)) return 7;
  return saturday.split(' ').includes(region) ? 6 : 1;
}

/** The weekday before the one weeks start on: the last day of a week. */
export function weekEndOf(weekStart: WeekStart): Weekday {
  return weekStart === 1 ? 7 : weekStart === 7 ? 6 : 5;
}

function regionOf(locale: string): string {
  try {
    return new Intl.Locale(locale).maximize().region ?? '';
  } catch {
    return '';
  }
}
