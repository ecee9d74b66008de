declare global {
  interface Window {
    /** milliseconds from the page's start to the frame in which lamps and weeks are painted */
    popupPainted?: Promise<number>;
  }
}

/** Runs in every page before its own scripts: nothing of the test's own connection is measured. */
export function watchPaint(): void {
  window.popupPainted = new Promise((done) => {
    const look = () => {
      if (document.querySelector('.lamps') && document.querySelector('.weeks')) {
        // What stands in the document now is in this frame; the next begins once it is painted.
        requestAnimationFrame(() => done(performance.now()));
      } else requestAnimationFrame(look);
    };
    look();
  });
}

/** Runs in the popup. */
export async function readPaint(): Promise<number> {
  return window.popupPainted!;
}

/** Runs in the worker: writes posts past our own code, as if they had been there for years, and forgets the index. */
export async function fillHistory({
  posts,
  perDay,
  silentFor = 0,
}: {
  posts: number;
  perDay: number;
  /** days since the newest */
  silentFor?: number;
}): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open('porchlight');
    opening.addEventListener('success', () => done(opening.result));
    opening.addEventListener('error', () => fail(opening.error));
  });
  const names = ['facebook', 'x', 'linkedin'];
  const kinds = ['tip', 'offer', 'question', 'customer-story', 'thanks'];
  const now = Date.now();
  for (let from = 0; from < posts; from += 5_000) {
    const writing = db.transaction(['posts', 'days'], 'readwrite');
    writing.objectStore('days').clear();
    for (let index = from; index < Math.min(posts, from + 5_000); index += 1) {
      const instant = now - (silentFor + Math.floor(index / perDay)) * 86_400_000;
      writing.objectStore('posts').put({
        id: `p${index}`,
        network: names[index % 3],
        channelId: names[index % 3],
        text: `Fresh sourdough number ${index} waits for you from eight, and the ovens stay warm until noon`,
        partCount: 1,
        hasMedia: false,
        instant,
        zone: 'UTC',
        civilDate: new Date(instant).toISOString().slice(0, 10),
        kind: kinds[index % 5],
        otherKinds: [],
        kindBy: 'coach',
        status: 'published',
        proof: 'archive',
        permalink: null,
        networkId: null,
        source: 'archive',
        bands: Array.from({ length: 24 }, (_, band) => index * 24 + band),
        echoVersion: 1,
        nearCopy: false,
        copiesVersion: 1,
      });
    }
    await new Promise((done) => writing.addEventListener('complete', done));
  }
  db.close();
}
