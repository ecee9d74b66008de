import { whenPainted } from '@/components/shared/when-painted';
import { summarisePost } from '@/lib/coach/summarise-post';
import { listKnownChannels } from '@/lib/history/channel-days';
import { createHistory } from '@/lib/history/db';
import { listPosts } from '@/lib/history/posts';
import { askHistory } from '@/lib/history/trouble';
import { thinByMonth, type HeardPost } from '@/lib/insights/focus-by-month';
import { yearStart } from '@/lib/insights/summarise-year';
import { clockAt } from '@/lib/model/clock';
import type { Post } from '@/lib/model/post';
import { readPlan } from '@/lib/settings/read-settings';
import type { SettingsStorage } from '@/lib/settings/settings-storage';
import type { InsightsDoors } from '@/lib/state/insights';
import { nameChannels } from '@/lib/state/named-channels';

/** Posts read word by word between two pauses, so that the page stays quick. */
const readAtOnce = 25;
/** Of a busier month, so many are read: the share of "you" is as good from a part. */
const readAMonth = 150;

/** The insights screen's doors onto the real history. */
export function openInsightsDoors(storage: SettingsStorage): InsightsDoors {
  const db = createHistory();
  const readToday = () => clockAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone).today;
  return {
    readToday,
    listYear: (today) =>
      askHistory(db, async () => {
        const posts = await listPosts(db, { from: yearStart(today), to: today });
        return { posts, hear: () => hear(posts) };
      }),
    readPlanned: async () => {
      const [plan, known] = await Promise.all([readPlan(storage), askHistory(db, listKnownChannels)]);
      return {
        channels: nameChannels(plan.value, known.ok ? known.value : []),
        segments: (plan.value.segments ?? []).map(({ name }) => name),
        closures: plan.value.closures,
      };
    },
  };
}

async function hear(posts: readonly Post[]): Promise<HeardPost[]> {
  const heard: HeardPost[] = [];
  await whenPainted();
  for (const [index, post] of thinByMonth(posts, readAMonth).entries()) {
    heard.push({ civilDate: post.civilDate, sound: summarisePost(post).sound });
    if (index % readAtOnce === 0) await new Promise((next) => setTimeout(next));
  }
  return heard;
}
