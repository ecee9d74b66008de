/** Milliseconds since 1970 of the first X id that carries its time (X's own epoch, 2010-11-04). */
const xEpoch = 1288834974657n;

/**
 * The instant an X post was made, from its id (a "snowflake": 42 high bits are milliseconds since X's epoch).
 * @returns milliseconds since 1970, or null for text that is no id or an id from before snowflakes
 */
export function readXInstant(id: string): number | null {
  if (!/^\d{11,20}$/.test(id)) return null;
  return Number((BigInt(id) >> 22n) + xEpoch);
}
