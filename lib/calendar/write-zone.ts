/** How many years of changes a calendar is told; it asks for the file anew long before. */
const yearsTold = 6;

/**
 * A zone's VTIMEZONE (RFC 5545, 3.6.5) from the machine's own zone rules: every change in the years ahead, one block
 * each, so that no rule has to be guessed. Lines parted by CRLF, unfolded. `from`: milliseconds since 1970.
 */
export function writeZone(zone: string, from: number): string {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const end = start.add({ years: yearsTold });
  const begin = start.getTimeZoneTransition('previous') ?? start.with({ month: 1, day: 1 }).startOfDay();
  const blocks = [writeBlock(begin)];
  let change = start.getTimeZoneTransition('next');
  while (change && Temporal.ZonedDateTime.compare(change, end) < 0) {
    blocks.push(writeBlock(change));
    change = change.getTimeZoneTransition('next');
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...blocks.flat(), 'END:VTIMEZONE'].join('\r\n');
}

/** From one change on: the wall time of the change is told in the offset that held before it. */
function writeBlock(change: Temporal.ZonedDateTime): string[] {
  const before = change.subtract({ seconds: 1 });
  const isSummer = change.offsetNanoseconds > before.offsetNanoseconds;
  const wall = Temporal.Instant.fromEpochMilliseconds(change.epochMilliseconds)
    .toZonedDateTimeISO(before.offset)
    .toPlainDateTime();
  const name = isSummer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${compact(wall)}`,
    `TZOFFSETFROM:${before.offset.replace(':', '')}`,
    `TZOFFSETTO:${change.offset.replace(':', '')}`,
    `END:${name}`,
  ];
}

/** `20260329T020000` */
export function compact(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}
