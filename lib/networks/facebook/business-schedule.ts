import { facebookSelectors } from './selectors';

/**
 * The time in the first network's inputs of the Business Suite's schedule: a date written in the page's language, hours
 * and minutes, and on 12-hour pages a third one. Wall time is the machine's, which is what the page shows.
 * @returns milliseconds since 1970, or null when the inputs do not look as expected
 */
export function readBusinessSchedule(region: ParentNode): number | null {
  const hours = region.querySelector<HTMLInputElement>(facebookSelectors.hours.css);
  const minutes = region.querySelector<HTMLInputElement>(facebookSelectors.minutes.css);
  if (!hours || !minutes) return null;
  const date = findDate(region, hours);
  const hour = readHour(hours.value, findMeridiem(region, hours)?.value);
  const minute = readNumber(minutes.value);
  if (!date || hour === null || minute === null || hour > 23 || minute > 59) return null;
  const wall = new Date(date.year, date.month - 1, date.day, hour, minute);
  return wall.getDate() === date.day ? wall.getTime() : null;
}

interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The last input before the hours that holds a date. */
function findDate(region: ParentNode, hours: HTMLInputElement): CivilDay | null {
  const before = [...region.querySelectorAll('input')].filter(
    (input) => (input.compareDocumentPosition(hours) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const dates = before.map((input) => parseCivilDay(input.value, document.documentElement.lang || 'en'));
  return dates.findLast((date) => date !== null) ?? null;
}

/** Only the one that belongs to these hours: no other hours stand between. */
function findMeridiem(region: ParentNode, hours: HTMLInputElement): HTMLInputElement | null {
  const all = [...region.querySelectorAll<HTMLInputElement>('input')];
  const rest = all.slice(all.indexOf(hours) + 1);
  const next = rest.findIndex((input) => input.matches(facebookSelectors.hours.css));
  return (
    rest
      .slice(0, next < 0 ? undefined : next)
      .find((input) => input.matches(facebookSelectors.meridiem.css)) ?? null
  );
}

function readHour(text: string, half: string | undefined): number | null {
  const hour = readNumber(text);
  if (hour === null || half === undefined) return hour;
  return (hour % 12) + (isAfternoon(half) ? 12 : 0);
}

function isAfternoon(half: string): boolean {
  const noon = new Date(2026, 0, 1, 13);
  const told = new Intl.DateTimeFormat(document.documentElement.lang || 'en', {
    hour: 'numeric',
    hour12: true,
  })
    .formatToParts(noon)
    .find((part) => part.type === 'dayPeriod')?.value;
  return /^p/i.test(half.trim()) || half.trim() === told;
}

/**
 * A date as a page writes it: year first with four digits, or day and month in the language's order, or the month by
 * its name. @returns null for anything else, and for a day that does not exist
 */
export function parseCivilDay(text: string, language: string): CivilDay | null {
  const numbers = [...text.matchAll(/\p{Nd}+/gu)].map(([digits]) => readNumber(digits) ?? 0);
  const year = numbers.find((number) => number >= 2000 && number < 2200);
  const others = numbers.filter((number) => number !== year);
  if (year === undefined) return null;
  const named = findMonth(text, language);
  if (named !== null) return others[0] === undefined ? null : checked({ year, month: named, day: others[0] });
  const [first, second] = others;
  if (first === undefined || second === undefined) return null;
  const monthFirst = numbers[0] === year || isMonthFirst(language);
  return checked({ year, month: monthFirst ? first : second, day: monthFirst ? second : first });
}

function checked(date: CivilDay): CivilDay | null {
  const made = new Date(date.year, date.month - 1, date.day);
  return made.getMonth() === date.month - 1 && made.getDate() === date.day ? date : null;
}

/** Long names first: "March" holds "Mar". */
function findMonth(text: string, language: string): number | null {
  const lower = text.toLocaleLowerCase(language);
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric' });
    for (let month = 11; month >= 0; month -= 1) {
      const name = format
        .formatToParts(new Date(2026, month, 15))
        .find((part) => part.type === 'month')
        ?.value.toLocaleLowerCase(language)
        .replace(/\.$/, '');
      if (name && /\p{L}/u.test(name) && lower.includes(name)) return month + 1;
    }
  }
  return null;
}

function isMonthFirst(language: string): boolean {
  const parts = new Intl.DateTimeFormat(language).formatToParts(new Date(2026, 0, 2));
  return parts.findIndex((part) => part.type === 'month') < parts.findIndex((part) => part.type === 'day');
}

/** Digits of any script. */
function readNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\p{Nd}+$/u.test(trimmed)) return null;
  const latin = [...trimmed].map((sign) => digitOf(sign)).join('');
  return Number(latin);
}

/** Every script's ten digits stand in a row, so the value is the distance to that row's zero. */
function digitOf(sign: string): number {
  let zero = sign.codePointAt(0)!;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && sign.codePointAt(0)! - zero < 9) zero -= 1;
  return sign.codePointAt(0)! - zero;
}
