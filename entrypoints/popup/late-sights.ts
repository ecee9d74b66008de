import { browser } from 'wxt/browser';
import { listKnownChannels } from '@/lib/history/channel-days';
import { createHistory } from '@/lib/history/db';
import { listLastPosts } from '@/lib/history/posts';
import { listRepliesSince } from '@/lib/history/replies';
import { askHistory } from '@/lib/history/trouble';
import type { Clock } from '@/lib/model/clock';
import type { ChannelSilence } from '@/lib/rhythm/silence';
import { listSights, sayVisitorSight } from '@/lib/rhythm/visitor';
import { readPlan } from '@/lib/settings/read-settings';

/** An answer older than half a year is no conversation any more; the Sunday review looks as far back. */
const answersRead = 180 * 86_400_000;

/** What a visitor sees of a channel, in a sentence, read when somebody asks: a module of its own, for the first glance's sake. */
export async function readSight(silence: ChannelSilence, clock: Clock): Promise<string> {
  const plan = (await readPlan(browser.storage.local)).value;
  const db = createHistory();
  try {
    const seen = await askHistory(db, async () => {
      const known = (await listKnownChannels(db)).map(({ channelId }) => channelId);
      const [last, replies] = await Promise.all([
        listLastPosts(db, known, clock.today),
        listRepliesSince(db, clock.now - answersRead),
      ]);
      return listSights({ silences: [silence], posts: [...last.values()], replies, plan, clock });
    });
    if (!seen.ok) return seen.sentence;
    const sight = seen.value.get(silence.channelId);
    return sight ? sayVisitorSight(sight, silence.network) : '';
  } finally {
    db.close();
  }
}
