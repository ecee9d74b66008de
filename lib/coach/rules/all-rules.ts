import type { Rule } from '@/lib/coach/define-rule';
import { noWayIn } from './conversation/no-way-in';
import { fold } from './craft/fold';
import { length } from './craft/length';
import { balance } from './customer-focus/balance';
import { opening } from './customer-focus/opening';
import { anatomy } from './offer/anatomy';
import { dates } from './offer/dates';
import { tooMany } from './offer/too-many';
import { echo } from './variety/echo';
import { run } from './variety/run';

/** Every rule there is. The order is that of usefulness: within one level, the earlier is shown first. */
export const allRules: readonly Rule[] = [
  dates,
  length,
  echo,
  anatomy,
  balance,
  opening,
  tooMany,
  noWayIn,
  run,
  fold,
];
