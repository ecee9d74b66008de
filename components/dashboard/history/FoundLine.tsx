import { sayCount } from '@/components/shared/say-number';
import { isOpenFilter, type PostFilter } from '@/lib/model/post-filter';

interface Props {
  readonly total: number | null;
  readonly filter: PostFilter;
  readonly isComplete: boolean;
}

/** How many posts there are or were found, read out as it changes. */
export function FoundLine({ total, filter, isComplete }: Props) {
  return (
    <output className="soft">{total === null ? 'One moment…' : sayFound(total, filter, isComplete)}</output>
  );
}

function sayFound(total: number, filter: PostFilter, isComplete: boolean): string {
  if (isOpenFilter(filter)) {
    if (total > 0) return `${sayCount(total, 'post')}, newest first.`;
    return 'Nothing here yet. What you publish beside the coach appears here; older posts come in by an import or by hand.';
  }
  const found = total === 0 ? 'No post found' : `${sayCount(total, 'post')} found`;
  return isComplete ? `${found}.` : `${found} so far; still reading…`;
}
