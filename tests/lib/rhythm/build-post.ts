import type { CivilDate } from '@/lib/model/civil-date';
import type { Post } from '@/lib/model/post';
import { emptyPlan, type Channel, type Plan } from '@/lib/model/plan';
import { fakePost } from '../history/fakes';

/** A published post of plain prose on X; `over` says what is different. */
export function buildPost(civilDate: CivilDate, over: Partial<Post> = {}): Post {
  const id = over.id ?? `post-${civilDate}-${over.channelId ?? 'x'}`;
  return fakePost({
    id,
    text: 'Fresh sourdough waits for you from eight',
    instant: Temporal.PlainDate.from(civilDate).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' })
      .epochMilliseconds,
    zone: 'UTC',
    civilDate,
    ...over,
  });
}

export function buildChannel(network: Channel['network'], perWeek = 2): Channel {
  return { id: network, network, name: '', goals: [{ from: '2026-01-01', perWeek }] };
}

export function buildPlan(channels: Channel[], over: Partial<Plan> = {}): Plan {
  return { ...emptyPlan, channels, mainChannelId: channels[0]?.id ?? null, weekStart: 1, ...over };
}
