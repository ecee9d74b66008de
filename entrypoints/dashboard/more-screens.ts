import { onDemand } from '@/components/dashboard/on-demand';
import type { DashboardScreen } from '@/components/dashboard/screen-list';
import { HistoryScreen, openHistory } from './history';

// The first screen is wanted at once: its code comes with the dashboard's own, its posts while the settings are read.
if (['', '#history'].includes(location.hash)) openHistory();

/**
 * Screens with a store of their own, one line each: `Body: onDemand(async () => (await import('./insights'))
 * .InsightsScreen)`. Their code is loaded when they are first shown. The order is that of the list beside them.
 */
export const moreScreens: readonly DashboardScreen[] = [
  {
    id: 'history',
    title: 'History',
    group: 'Your posts',
    Body: HistoryScreen,
  },
  {
    id: 'insights',
    title: 'What they add up to',
    group: 'Your posts',
    Body: onDemand(async () => (await import('./insights')).InsightsScreen),
  },
  {
    id: 'bring-in',
    title: 'Bring posts in',
    group: 'Your posts',
    Body: onDemand(async () => (await import('./bring-in')).BringInScreen),
  },
  {
    id: 'plan',
    title: 'Plan',
    group: 'Your plan',
    Body: onDemand(async () => (await import('./plan')).Plan),
  },
  {
    id: 'occasions',
    title: 'Occasions',
    group: 'Your plan',
    Body: onDemand(async () => (await import('./occasions')).Occasions),
  },
  {
    id: 'questions',
    title: 'Questions and stories',
    group: 'Your plan',
    Body: onDemand(async () => (await import('./questions')).Questions),
  },
  {
    id: 'audience',
    title: 'Your customers',
    group: 'Your plan',
    Body: onDemand(async () => (await import('./audience')).AudienceScreen),
  },
  {
    id: 'quarter',
    title: 'This quarter',
    group: 'Your plan',
    Body: onDemand(async () => (await import('./quarter')).QuarterScreen),
  },
  {
    id: 'promises',
    title: 'Promises',
    group: 'Your posts',
    Body: onDemand(async () => (await import('./promises')).PromisesScreen),
  },
  {
    id: 'backup',
    title: 'Backup',
    group: 'Porchlight',
    Body: onDemand(async () => (await import('./backup')).BackupScreen),
  },
  {
    id: 'routine',
    title: 'Your minutes',
    group: 'Your plan',
    Body: onDemand(async () => (await import('./routine')).RoutineScreen),
  },
  {
    id: 'week-review',
    title: 'Sunday review',
    group: 'Your plan',
    Body: onDemand(async () => (await import('./week-review')).WeekReviewScreen),
  },
  {
    id: 'weeks',
    title: 'Weeks and breaks',
    group: 'Your plan',
    Body: onDemand(async () => (await import('./habits')).Weeks),
  },
  {
    id: 'reminders',
    title: 'Reminders',
    group: 'Your plan',
    Body: onDemand(async () => (await import('./habits')).Reminders),
  },
];
