import { browser } from 'wxt/browser';
import { withoutNotifications } from '@/lib/model/habits';
import { readHabits } from '@/lib/settings/read-settings';
import { saveHabits } from '@/lib/settings/save-settings';
import type { Tools } from './tools';

/**
 * Unticks the owner's box when notifications are forbidden in the browser's own settings, so that the setting says what
 * is. Call it synchronously at the worker's start.
 */
export function registerTakenPermission({ storage, logFault }: Tools): void {
  browser.permissions.onRemoved.addListener(({ permissions }) => {
    if (permissions?.includes('notifications'))
      void untick(storage).catch((error: unknown) => logFault('a setting could not be kept true', error));
  });
}

async function untick(storage: Tools['storage']): Promise<void> {
  const { value } = await readHabits(storage);
  if (!value.notifications) return;
  const saved = await saveHabits(storage, withoutNotifications(value));
  if (!saved.ok) throw new Error(saved.sentence);
}
