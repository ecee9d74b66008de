import { expect } from 'vitest';
import { outboxPrefix } from '@/lib/model/storage-key';
import type { Stage } from './act';

/**
 * Waits until the history holds exactly these posts and those that were acknowledged, each once, and none waits in the
 * outbox. @param maybe texts that may be there as well, once
 */
export async function expectOnce(
  { browser, keeper }: Stage,
  own: readonly string[],
  maybe: readonly string[] = [],
): Promise<void> {
  // As a person looks: the popup saves what waits.
  const popup = await browser.openPopup();
  await expect
    .poll(async () => {
      const [{ texts, stored }, handed] = await Promise.all([keeper.look(), keeper.handed()]);
      const wanted = new Set([...own, ...handed.taken]);
      const may = new Set([...maybe, ...handed.maybe]);
      const there = new Set(texts);
      return {
        missing: [...wanted].filter((text) => !there.has(text)).slice(0, 5),
        twice: there.size === texts.length ? [] : texts.filter((text, at) => texts.indexOf(text) !== at),
        foreign: texts.filter((text) => !wanted.has(text) && !may.has(text)).slice(0, 5),
        waiting: Object.keys(stored).filter((key) => key.startsWith(outboxPrefix)),
      };
    })
    .toEqual({ missing: [], twice: [], foreign: [], waiting: [] });
  await popup.close();
}
