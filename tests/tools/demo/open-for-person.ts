import { startBrowser } from '@/tests/browser/harness/start-browser';
import { bakeryPosts } from '@/tests/playground/bakery-posts';
import { seedHistory } from '@/tests/playground/seed-history';
import { clockHere } from './clock-here';

/** A window with the welcome page, and the playground in a second tab. Resolves when the window is closed. */
export async function openForPerson(): Promise<void> {
  const browser = await startBrowser({ build: 'production', headed: true, viewport: null }).catch(
    (error: Error) => {
      throw new Error(sentenceFor(error), { cause: error });
    },
  );
  const closed = new Promise<void>((done) => browser.context.on('close', () => done()));
  const welcome = await browser.openScreen('welcome');
  await seedHistory(welcome, bakeryPosts(clockHere()));
  const home = await browser.context.newPage();
  await home.goto('https://x.com/home');
  await welcome.bringToFront();
  console.log(
    'The browser is open: first say yes on the welcome page, then reload https://x.com/home in the second tab',
  );
  console.log('and click into the box. X is played by a stand-in here; nothing leaves this machine.');
  await closed;
  await browser.close();
}

function sentenceFor(error: Error): string {
  const noScreen = /DISPLAY|X server|ozone/i.test(error.message);
  if (!noScreen) return error.message;
  return 'There is no screen to open a window on. Try: npm run demo -- --headless --shots DIR';
}
