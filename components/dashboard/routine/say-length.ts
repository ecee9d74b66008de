/** A length of time as people say it: "40 seconds", "1 minute", "6 minutes"; seconds only under a minute. */
export function sayLength(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${Math.round(seconds)} seconds`;
  const minutes = Math.round(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** A running clock: "0:07", "12:30". */
export function sayClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
