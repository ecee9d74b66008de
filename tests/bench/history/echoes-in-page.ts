import 'temporal-polyfill/global';
import { lent } from '@/entrypoints/background/coach';
import { createHistory } from '@/lib/history/db';
import { findEchoes } from '@/lib/history/echo-index';

declare global {
  interface Window {
    measureEchoes?: (drafts: readonly string[]) => Promise<EchoLookUps>;
  }
}

export interface EchoLookUps {
  /** milliseconds, one for each draft */
  readonly times: number[];
  /** the ids found for each draft, most similar first */
  readonly found: string[][];
}

/** Runs in a page of the extension, on its own database; the very look-up that the background makes. */
window.measureEchoes = async (drafts) => {
  const db = createHistory();
  const [times, found]: [number[], string[][]] = [[], []];
  for (const draft of drafts) {
    const start = performance.now();
    const matches = await findEchoes(db, draft, lent);
    times.push(performance.now() - start);
    found.push(matches.map(({ post }) => post.id));
  }
  db.close();
  return { times, found };
};
