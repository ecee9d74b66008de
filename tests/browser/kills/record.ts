import type { Act } from './act';
import { openX, postButton, toast, typeDraft } from '../harness/playground-page';
import { sidebar } from '../harness/sidebar';
import { openWindow } from '../harness/start-browser';

let at: readonly [number, number] = [0, 0];

/** A post on X, from the click on "Post" on. */
export const record: Act = {
  async prepare({ browser, round }) {
    const page = await openWindow(browser);
    await openX(page);
    await typeDraft(page, `Round ${round}: which loaf would you like to find on Saturday morning?`);
    await sidebar(page).waitFor();
    // Where the button's middle is, so that the click needs no waiting of the driver's own.
    const box = await postButton(page).boundingBox();
    at = [box!.x + box!.width / 2, box!.y + box!.height / 2];
    return page;
  },
  start: (page) => page.mouse.click(...at),
  done: (page) => toast(page).waitFor(),
  async goOn(_stage, page) {
    if (page) await record.done(page);
    return [];
  },
};
