import { summarisePost } from '@/lib/coach/summarise-post';
import { listKnownChannels } from '@/lib/history/channel-days';
import { createHistory } from '@/lib/history/db';
import { listPosts } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import { yearStart, type InsightPost } from '@/lib/insights/summarise-year';
import { clockAt } from '@/lib/model/clock';
import type { Post } from '@/lib/model/post';
import { readPlan } from '@/lib/settings/read-settings';
import type { SettingsStorage } from '@/lib/settings/settings-storage';
import type { InsightsDoors } from '@/lib/state/insights';
import { nameChannels } from '@/lib/state/named-channels';

/** Posts read word by word between two pauses, so that the page stays quick. */
const readAtOnce = 25;
/** Of a busier year, only the newest are read word by word: the share of "you" is as good from a part. */
const readAtMost = 2_000;

/** The insights screen's doors onto the real history. */
export function openInsightsDoors(storage: SettingsStorage): InsightsDoors {
  const db = createHistory();
  const readToday = () => clockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone).today;
  return {
    readToday,
    listYear: (today) =>
      askHistory(db, async () => withSound(await listPosts(db, { from: yearStart(today), to: today }))),
    listNames: async () => {
      const [plan, known] = await Promise.all([readPlan(storage), askHistory(db, listKnownChannels)]);
      return {
        channels: nameChannels(plan.value, known.ok ? known.value : []),
        segments: (plan.value.segments ?? []).map(({ name }) => name),
      };
    },
  };
}

async function withSound(posts: readonly Post[]): Promise<InsightPost[]> {
  const heard: InsightPost[] = [];
  for (const [index, post] of posts.entries()) {
    const isRead = index >= posts.length - readAtMost;
    const { civilDate, channelId, kind, results, segment } = post;
    const base = { civilDate, channelId, kind, ...(results && { results }), ...(segment && { segment }) };
    heard.push(isRead ? { ...base, sound: summarisePost(post).sound } : base);
    if (isRead && index % readAtOnce === 0) await new Promise((next) => setTimeout(next));
  }
  return heard;
}
