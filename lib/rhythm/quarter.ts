import { addDays, type CivilDate } from '@/lib/model/civil-date';

/** Three months of the calendar, both days included. */
export interface Quarter {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The quarter a date lies in; `back` counts quarters before it. */
export function quarterOf(date: CivilDate, back = 0): Quarter {
  const month = Temporal.PlainYearMonth.from(date.slice(0, 7));
  const first = month.subtract({ months: ((month.month - 1) % 3) + 3 * back });
  const from = first.toPlainDate({ day: 1 }).toString();
  return { from, to: addDays(first.add({ months: 3 }).toPlainDate({ day: 1 }).toString(), -1) };
}
