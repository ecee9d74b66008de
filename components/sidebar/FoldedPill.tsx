import { Lamp } from '@/components/shared/Lamp';
import type { SidebarView } from '@/lib/state/sidebar-view';
import { noticeWords, sayOpenShortly } from './say';

interface Props {
  readonly view: SidebarView;
  readonly onOpen: () => void;
}

/** The sidebar folded away: a lamp, and in a word what waits inside. */
export function FoldedPill({ view, onOpen }: Props) {
  const { notice, review, words, wordsNeeded } = view;
  const open = review ? sayOpenShortly(review.open) : '';
  const fine = review && words >= wordsNeeded ? 'Nothing to change' : 'Porchlight';
  const label = notice ? noticeWords[notice.kind] : open || fine;
  return (
    <button
      type="button"
      className="pl-pill"
      data-pl-rest=""
      aria-expanded={false}
      aria-label={`${label}. Open Porchlight`}
      onClick={onOpen}
    >
      <Lamp state={open || notice ? 'lit' : 'dim'} size={20} />
      {label}
    </button>
  );
}
