// `npm run calendar`: writes lib/plan/occasions/calendar.json, the days countries keep, from the library date-holidays.
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Holidays from 'date-holidays';

/** The years the file covers, both included; run it again before they are over. */
export const years = { from: 2025, to: 2036 };

/** Covered countries; a part of one where the country as a whole names too few days. */
export const countries =
  'AR AT AU BE BG BR CA CH CL CO CZ DE DK EE EG ES FI FR GB-ENG GR HR HU IE IL IN IT JP KR LU MX MY NG NL NO NZ PL PT RO SE SG SK TR UA US ZA'.split(
    ' ',
  );

/** A day so many countries keep is known by its name in each of their languages. */
const countriesShared = 6;

/** Days of state and administration that no shop has a dialogue about. */
const leftOut =
  /substitute|bank holiday|tax day|election|census|administrative|the day following|(?:second|third|fo?u?rth) (?:day|week)|adicional|change of federal|fast of|citizens|remembrance day|jabotinsky|herzl|ben.gurion|rabin|in lieu|battle|anniversary|day 2/i;
/** The same day under several English names. */
const sameDay = {
  'thanksgiving-day': 'thanksgiving',
  'easter-sunday': 'easter',
  easter: 'easter',
  'orthodox-easter': 'easter',
  'labour-day': 'labour-day',
  'labor-day': 'labour-day',
  'st-patricks-day': 'saint-patricks-day',
  'saint-patricks-day': 'saint-patricks-day',
};

/** The whole calendar, as it is written. */
export function makeCalendar() {
  const days = {};
  const easter = listDays(new Holidays('IT')).get('easter').dates;
  const byCountry = {};
  for (const code of countries) {
    const [country, part] = code.split('-');
    const listed = listDays(new Holidays(country, part));
    byCountry[country] = Object.fromEntries(
      [...listed].map(([id, { names, dates }]) => {
        days[id] = [...new Set([...(days[id] ?? []), ...names])];
        return [id, pack(dates, easter)];
      }),
    );
  }
  // The words of one country for one day of its own would weigh more than all dates together.
  for (const [id, names] of Object.entries(days)) {
    const kept = Object.values(byCountry).filter((own) => id in own).length;
    if (kept < countriesShared) days[id] = names.slice(0, 1);
  }
  return { ...years, easter: Object.values(easter).join(''), days, countries: byCountry };
}

function listDays(holidays) {
  const listed = new Map();
  const own = holidays.getLanguages()[0];
  for (let year = years.from; year <= years.to; year += 1) {
    const local = holidays.getHolidays(year, own);
    for (const [index, day] of holidays.getHolidays(year, 'en').entries()) {
      if (!['public', 'observance'].includes(day.type)) continue;
      if (day.substitute || leftOut.test(day.name)) continue;
      const id = slug(day.name);
      const known = listed.get(id) ?? { names: [], dates: {} };
      known.names = [...new Set([...known.names, day.name, local[index]?.name ?? day.name])];
      // Where a moon calendar brings a day twice in one year, the first is kept.
      known.dates[year] ??= day.date.slice(5, 10).replace('-', '');
      listed.set(id, known);
    }
  }
  return listed;
}

/**
 * "0214" where it is the same day every year, "e-2" for days counted from Easter, "5/7/2" for the second Sunday of May
 * ("5/1/-1": its last Monday), else one date after the other, "0000" for none.
 */
function pack(dates, easter) {
  const all = Object.values(everyYear((year) => dates[year] ?? '0000'));
  if (new Set(all).size === 1) return all[0];
  if (all.includes('0000')) return all.join('');
  const fromEaster = everyYear((year) => daysApart(easter[year], dates[year], year));
  const [offset, ...others] = new Set(Object.values(fromEaster));
  if (others.length === 0) return `e${offset}`;
  for (const place of [inMonth, fromEnd]) {
    const [pattern, ...more] = new Set(Object.values(everyYear((year) => place(dates[year], year))));
    if (more.length === 0) return pattern;
  }
  return all.join('');
}

function everyYear(of) {
  const found = {};
  for (let year = years.from; year <= years.to; year += 1) found[year] = of(year);
  return found;
}

function dayOf(date, year) {
  return new Date(Date.UTC(year, Number(date.slice(0, 2)) - 1, Number(date.slice(2))));
}

function daysApart(from, to, year) {
  return (dayOf(to, year) - dayOf(from, year)) / 86_400_000;
}

function inMonth(date, year) {
  const day = dayOf(date, year);
  return `${day.getUTCMonth() + 1}/${day.getUTCDay() || 7}/${Math.ceil(day.getUTCDate() / 7)}`;
}

function fromEnd(date, year) {
  const day = dayOf(date, year);
  const isLast =
    new Date(Date.UTC(year, day.getUTCMonth(), day.getUTCDate() + 7)).getUTCMonth() !== day.getUTCMonth();
  return `${day.getUTCMonth() + 1}/${day.getUTCDay() || 7}/${isLast ? -1 : 0}`;
}

function slug(name) {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/['’`\p{M}]/gu, '');
  const id = plain.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  return sameDay[id] ?? id;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = fileURLToPath(new URL('../../lib/plan/occasions/calendar.json', import.meta.url));
  const calendar = makeCalendar();
  writeFileSync(file, `${JSON.stringify(calendar)}\n`);
  console.log(
    `${Object.keys(calendar.countries).length} countries, ${Object.keys(calendar.days).length} days, ${years.from} to ${years.to}`,
  );
}
