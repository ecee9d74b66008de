import { classifyKind } from '@/lib/coach/kinds/classify-kind';
import type { Clock } from '@/lib/model/clock';
import { civilDateAt } from '@/lib/model/civil-date';
import { networkSchema } from '@/lib/model/network';
import type { Post } from '@/lib/model/post';

interface Line {
  readonly text: string;
  readonly network?: string;
  /** ISO instant; a day back for each line without one */
  readonly createdAt?: string | null;
}

const day = 86_400_000;

/** Past posts from one JSON object a line (`text`, `network`, `createdAt`), newest first. @throws when a line is no JSON */
export function readHistory(text: string, clock: Clock): Post[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines
    .map((line, index) => postOf(JSON.parse(line) as Line, { index, clock }))
    .toSorted((a, b) => b.instant - a.instant);
}

function postOf(line: Line, { index, clock }: { index: number; clock: Clock }): Post {
  const written = Date.parse(line.createdAt ?? '');
  const instant = Number.isNaN(written) ? clock.now - (index + 1) * day : written;
  const network = networkSchema.safeParse(line.network).data ?? 'facebook';
  const { primary, others } = classifyKind(line.text, { network });
  return {
    id: `line-${index + 1}`,
    network,
    channelId: network,
    text: line.text,
    partCount: 1,
    hasMedia: false,
    instant,
    zone: clock.zone,
    civilDate: civilDateAt(instant, clock.zone),
    kind: primary,
    otherKinds: [...others],
    kindBy: 'coach',
    status: 'published',
    proof: 'archive',
    permalink: null,
    networkId: null,
    source: 'archive',
  };
}
