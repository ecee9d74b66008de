import type { AdvicePhrases } from '@/lib/coach/languages/advice-phrases';
import { findNamedDays, type DayNames } from '@/lib/coach/text/named-days';
import type { Weekday } from '@/lib/model/civil-date';
import { anyOf } from './any-of';
import { readDates } from './dates';

const weekdays = ['lu', 'ma', 'mi', 'ju', 'vi', 's', 'do'];

const names: DayNames = {
  today: anyOf('hoy', 'esta (?:noche|tarde|mañana)'),
  tomorrow: anyOf('(?<!(?:la|esta|por la|de la) )mañana'),
  weekday: anyOf('(lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)'),
  weekdayOfName: (name) =>
    (weekdays.findIndex((first) => name.toLowerCase().startsWith(first)) + 1) as Weekday,
  next: /próximo $/i,
  weekend: anyOf('(?:este |el )?(?:fin de semana|finde)'),
  nextWeek: anyOf('(?:la )?(?:semana que viene|próxima semana)'),
  nextMonth: anyOf('(?:el )?(?:mes que viene|próximo mes)'),
  inDays: anyOf('en (\\d{1,2}|un|una|dos|tres|cuatro|cinco|diez) (días?|semanas?)'),
  numbers: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, diez: 10 },
  isWeeks: /semana/i,
  lastDay: /(?:hasta|antes del?|termina|solo|sólo)(?: el| este| la)? ?$/i,
  past: /(?:pasado|cada|todos los|los) $/i,
};

/** "El viernes", "mañana", "la semana que viene", "29 de noviembre", seen from the day the text was written. */
export const readNamedDays: AdvicePhrases['readNamedDays'] = (text, today) => {
  const dates = readDates(text, { now: 0, zone: 'UTC', today }).flatMap(
    ({ start, end, until, candidates }) => {
      const date = until ?? candidates.find((candidate) => candidate >= today);
      const isLastDay = names.lastDay.test(text.slice(Math.max(0, start - 16), start));
      return date ? [{ start, end, date, isLastDay }] : [];
    },
  );
  const named = findNamedDays(text, today, names).filter(
    (day) => !dates.some((date) => day.start < date.end && date.start < day.end),
  );
  return [...dates, ...named].toSorted((a, b) => a.start - b.start);
};
