/**
 * Reads the six selects of X's schedule picker. Their labels are localised and their ids generated, so each is told
 * apart by what it offers: the year has four digits, minutes are sixty, days at least 28 numbers, the month twelve
 * names, hours 12 or 24 numbers, and the last one two words (AM, PM).
 * Its wall time is the machine's, as X's own is; `Date` knows that zone, so the page needs no calendar of ours.
 * @returns milliseconds since 1970, or null when the picker does not look as expected
 */
export function readSchedulePicker(picker: ParentNode): number | null {
  const found: Partial<Record<Field, number>> = {};
  for (const select of picker.querySelectorAll('select')) {
    const field = recogniseField(select);
    if (field && found[field] === undefined) found[field] = readChoice(select, field);
  }
  const { year, month, day, minute } = found;
  const hour = readHour(found);
  if ([year, month, day, hour, minute].some((value) => value === undefined || Number.isNaN(value)))
    return null;
  const wall = new Date(year!, month! - 1, day!, hour!, minute!);
  // 30 February would become 2 March without a word.
  return wall.getDate() === day && wall.getHours() === hour ? wall.getTime() : null;
}

type Field = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'half';

function recogniseField(select: HTMLSelectElement): Field | null {
  const texts = listOptions(select).map((option) => option.text.trim());
  const numeric = texts.every((text) => /^\p{Nd}+$/u.test(text));
  if (!numeric) return texts.length === 12 ? 'month' : texts.length === 2 ? 'half' : null;
  if (texts.every((text) => text.length === 4)) return 'year';
  if (texts.length === 60) return 'minute';
  if (texts.length >= 28 && texts.length <= 31) return 'day';
  return texts.length === 12 || texts.length === 24 ? 'hour' : null;
}

/** Placeholders ("Month") are disabled or have no value. */
function listOptions(select: HTMLSelectElement): HTMLOptionElement[] {
  return [...select.options].filter((option) => !option.disabled && option.value !== '');
}

function readChoice(select: HTMLSelectElement, field: Field): number {
  const options = listOptions(select);
  const chosen = options.findIndex((option) => option.selected);
  if (chosen < 0) return Number.NaN;
  if (field === 'month') return chosen + 1;
  if (field === 'half') return chosen;
  return Number(options[chosen]?.value);
}

function readHour(found: Partial<Record<Field, number>>): number | undefined {
  if (found.hour === undefined || found.half === undefined) return found.hour;
  return (found.hour % 12) + (found.half === 1 ? 12 : 0);
}
