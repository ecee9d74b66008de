import type { ComponentType } from 'react';

/** The parts of the list of screens, in their order. */
export const screenGroups = ['Your posts', 'Your plan', 'Porchlight'] as const;

/** One screen of the dashboard; its address is `#` and its id. */
export interface DashboardScreen {
  readonly id: string;
  readonly title: string;
  readonly group: (typeof screenGroups)[number];
  readonly Body: ComponentType;
}

/** The screen an address's hash names, else the first. @throws when there is no screen at all */
export function findScreen(screens: readonly DashboardScreen[], hash: string): DashboardScreen {
  const [first] = screens;
  if (first === undefined) throw new Error('A dashboard has at least one screen');
  return screens.find(({ id }) => `#${id}` === hash) ?? first;
}
