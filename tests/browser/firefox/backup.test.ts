import { expect, it } from 'vitest';
import { hasFirefox, startFirefox } from './start-firefox';
import { giveConsent } from './firefox-page';

it.skipIf(!hasFirefox)('speaks in Firefox of no folder: it lets nobody write into one', async () => {
  const firefox = await startFirefox();
  try {
    const page = await firefox.openScreen('dashboard');
    await giveConsent(page);
    await page.evaluate(() => {
      location.hash = 'backup';
      location.reload();
    });
    await page.waitForSelector('#restore');
    const read = () => page.evaluate(() => document.body.textContent ?? '');
    // Said once everything is read, the folder as well where there is one.
    await expect.poll(read).toContain('nothing to lose yet');
    expect(await read()).not.toMatch(/folder/i);
  } finally {
    await firefox.close();
  }
});
