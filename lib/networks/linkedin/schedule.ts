import { linkedinSelectors } from './selectors';

/**
 * Reads day and time of LinkedIn's schedule picker. Both are text as the page's language writes it, so the order of
 * the day's parts and the words for the halves of the day come from that language. The wall time is the machine's.
 * @returns milliseconds since 1970, or null when the fields do not read as a day and a time
 */
export function readLinkedinSchedule(picker: ParentNode, language: string): number | null {
  const dayText = picker.querySelector<HTMLInputElement>(linkedinSelectors.day.css)?.value ?? '';
  const timeText = picker.querySelector<HTMLInputElement>(linkedinSelectors.time.css)?.value ?? '';
  const day = readDay(dayText, language);
  const time = readTime(timeText, language);
  if (!day || !time) return null;
  const wall = new Date(day.year, day.month - 1, day.day, time.hour, time.minute);
  // 30 February would become 2 March without a word.
  return wall.getDate() === day.day && wall.getMonth() === day.month - 1 ? wall.getTime() : null;
}

function readDay(text: string, language: string): { year: number; month: number; day: number } | null {
  const numbers = readNumbers(text);
  const [first = 0, second = 0, third = 0] = numbers;
  if (numbers.length !== 3) return null;
  if (first > 999) return { year: first, month: second, day: third };
  const order = formatterFor(language, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(new Date(2026, 0, 2))
    .map(({ type }) => type)
    .filter((type): type is 'year' | 'month' | 'day' => ['year', 'month', 'day'].includes(type));
  const read = { year: 0, month: 0, day: 0 };
  for (const [at, type] of order.entries()) read[type] = numbers[at] ?? 0;
  return read.year > 999 ? read : null;
}

function readTime(text: string, language: string): { hour: number; minute: number } | null {
  const [hour, minute = 0, ...rest] = readNumbers(text);
  if (hour === undefined || hour > 23 || minute > 59 || rest.length > 1) return null;
  const half = readHalf(text, language);
  if (half === null) return { hour, minute };
  return hour > 12 ? { hour, minute } : { hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute };
}

function readHalf(text: string, language: string): 'am' | 'pm' | null {
  const said = fold(text);
  for (const tongue of [language, 'en']) {
    const wordAt = (hour: number): string =>
      fold(
        formatterFor(tongue, { hour: 'numeric', hour12: true })
          .formatToParts(new Date(2026, 0, 2, hour))
          .find(({ type }) => type === 'dayPeriod')?.value ?? '',
      );
    const [am, pm] = [wordAt(9), wordAt(21)];
    if (pm !== '' && pm !== am && said.includes(pm)) return 'pm';
    if (am !== '' && pm !== am && said.includes(am)) return 'am';
  }
  return null;
}

/** Lower case, without dots and spaces: "a. m." and "AM" are one. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[\s.\u200e\u200f]/g, '');
}

/** The numbers of a text in any script's decimal digits. */
function readNumbers(text: string): number[] {
  const plain = text.replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  return (plain.match(/\d+/g) ?? []).map(Number);
}

/** Decimal digits stand in runs of ten, each beginning at a code point that is a zero. */
function digitValue(digit: string): number {
  let value = 0;
  let code = digit.codePointAt(0) ?? 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value;
}

function formatterFor(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
