/** Milliseconds since 1970 at which X's ids begin. */
const epoch = 1_288_834_974_657n;
let sequence = 0n;

/** An id as X gives it at an instant (milliseconds since 1970): the time in its upper bits. */
export function snowflakeAt(instant: number): string {
  sequence = (sequence + 1n) % 4096n;
  return (((BigInt(instant) - epoch) << 22n) | sequence).toString();
}
