const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const ofToday = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{2}):(\d{2}):(\d{2}) \+0000 (\d{4})$/;

/**
 * The instant X writes as `Wed Oct 10 20:19:24 +0000 2018`, or as ISO 8601 in long posts and in the archives of its
 * first years. @returns milliseconds since 1970, or null for anything else
 */
export function readXDate(written: string): number | null {
  const match = ofToday.exec(written);
  if (!match) return readIso(written);
  const [, month = '', day, hour, minute, second, year] = match;
  const at = months.indexOf(month);
  return at < 0
    ? null
    : Date.UTC(Number(year), at, Number(day), Number(hour), Number(minute), Number(second));
}

function readIso(written: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)(?:Z| ?\+00:?00)?$/.exec(written);
  const instant = match ? Date.parse(`${match[1]}T${match[2]}Z`) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}
