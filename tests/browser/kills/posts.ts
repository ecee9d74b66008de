import { civilDateAt } from '@/lib/model/civil-date';
import type { OutboxEntry } from '@/lib/model/outbox';
import type { Post } from '@/lib/model/post';
import { fakeEntry, fakePost } from '@/tests/lib/history/fakes';
import { snowflakeAt } from '@/tests/playground/x/app/snowflake';

const hour = 3_600_000;
const first = Date.UTC(2025, 0, 6, 9);

/** Posts of X, one an hour, whose texts begin with `words`. */
export function makePosts(words: string, count: number): Post[] {
  return Array.from({ length: count }, (_, at) => {
    const instant = first + at * hour;
    const networkId = snowflakeAt(instant);
    return fakePost({
      id: `archive:x:${networkId}`,
      text: `${words} ${at}: a loaf for whoever gets up first`,
      instant,
      civilDate: civilDateAt(instant, 'Europe/Madrid'),
      source: 'archive',
      proof: 'archive',
      permalink: `https://x.com/elm/status/${networkId}`,
      networkId,
    });
  });
}

/** What a page hands in for a post that went out just now. */
export function makeEntry(text: string): OutboxEntry {
  return fakeEntry({
    id: crypto.randomUUID(),
    instant: Date.now(),
    draft: { network: 'x', surface: 'post', parts: [text], hasMedia: false },
    permalink: `https://x.com/elm/status/${snowflakeAt(Date.now())}`,
  });
}

/** What a page hands in for a post that an archive or a backup holds, too: its window was closed long ago. */
export function makeEntryOf({ text, instant, permalink }: Post): OutboxEntry {
  return { ...makeEntry(text), instant, permalink };
}
