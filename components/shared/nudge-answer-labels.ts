import type { BesideAnswer } from '@/lib/model/nudge';

/** The answers to a nudge as they stand on a button, in a notification, the popup and the sidebar alike. */
export const nudgeAnswerLabels: Readonly<Record<BesideAnswer, string>> = {
  tomorrow: 'Tomorrow',
  closed: 'Closed this week',
};
