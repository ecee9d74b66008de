/** In which order a table writes its dates where they are numbers alone. */
export type DateOrder = 'dmy' | 'mdy';

const monthNames = [
  ['jan', 'ene', 'janv'],
  ['feb', 'févr', 'fév'],
  ['mar', 'mär', 'mrz'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'ago', 'août'],
  ['sep', 'set'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dic', 'dez', 'déc'],
] as const;

const clock = /(?:^|[\sT,])(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*([ap])?\.?m?\.?/i;

/**
 * The instant a cell tells, on the owner's wall in `zone` unless the cell names its own offset; noon where it tells no
 * time. @returns milliseconds since 1970, or null where the cell is no date
 */
export function readCellInstant(
  written: string,
  { order, zone, time = '' }: { readonly order: DateOrder; readonly zone: string; readonly time?: string },
): number | null {
  const text = written.trim();
  if (/^\d{10}$/.test(text)) return Number(text) * 1000;
  if (/^\d{13}$/.test(text)) return Number(text);
  const exact = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
  try {
    if (exact) return Temporal.Instant.from(text.replace(/\s(?=[+-]\d|Z)/, '')).epochMilliseconds;
    const date = readDay(text, order);
    if (date === null) return null;
    const [hour, minute, second] = readClock(time) ?? readClock(text) ?? [12, 0, 0];
    const wall = new Temporal.PlainDateTime(date.year, date.month, date.day, hour, minute, second);
    return wall.toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return null;
  }
}

/** The order that all cells allow; the owner's own where both do. */
export function guessOrder(cells: readonly string[], usual: DateOrder): DateOrder {
  const pairs = cells.flatMap((cell) => {
    const match = /^(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}/.exec(cell.trim());
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  if (pairs.some(([first]) => first > 12)) return 'dmy';
  return pairs.some(([, second]) => second > 12) ? 'mdy' : usual;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function readDay(text: string, order: DateOrder): Day | null {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/.exec(text);
  if (numbers) {
    const [, first, second, year] = numbers;
    return order === 'dmy' ? day(year, second, first) : day(year, first, second);
  }
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})/u.exec(
    text,
  );
  if (dayFirst) return day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  return monthFirst ? day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null;
}

function day(year = '', month: string | number = '', date = ''): Day {
  const whole = Number(year);
  return { year: year.length === 2 ? 2000 + whole : whole, month: Number(month), day: Number(date) };
}

/** 0 for what is no month: no date has it. */
function monthOf(name = ''): number {
  const low = name.toLowerCase();
  return monthNames.findIndex((names) => names.some((one) => low.startsWith(one))) + 1;
}

function readClock(text: string): [number, number, number] | null {
  const match = clock.exec(text.includes('T') || text.includes(' ') || text.length < 12 ? ` ${text}` : text);
  if (!match || /^\d{1,2}[.]\d{1,2}[.]\d{2,4}$/.test(text)) return null;
  const [, hour, minute, second = '0', half] = match;
  const told = Number(hour);
  const whole = half ? (told % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : told;
  return [whole, Number(minute), Number(second)];
}
