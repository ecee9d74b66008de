import { clockAt, type Clock } from '@/lib/model/clock';

/** Now, where this machine is. */
export function clockHere(): Clock {
  return clockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}
