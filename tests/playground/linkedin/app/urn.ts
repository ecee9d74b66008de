/** LinkedIn's ids: the high bits are milliseconds since 1970, with no epoch of their own; 22 low bits count. */
export function idAt(instant: number): string {
  return String((BigInt(instant) << 22n) | BigInt(Math.floor(Math.random() * 4_194_303)));
}
