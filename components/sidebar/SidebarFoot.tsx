import { Icon } from '@/components/shared/icons/Icon';
import type { SidebarActions, SidebarView } from '@/lib/state/sidebar-view';
import { AimPickers } from './AimPickers';
import { IconButton } from './IconButton';
import { KindPicker } from './KindPicker';
import { sayLength } from './say';

interface Props {
  readonly view: SidebarView;
  readonly actions: SidebarActions;
}

/** The kind, the length, and the way to one's own history. An empty draft has neither, a reply no kind. */
export function SidebarFoot({ view, actions }: Props) {
  const { review, words, aim, isReply } = view;
  const isOver = review !== null && review.length.used > review.length.limit;
  return (
    <footer className="pl-foot">
      {review && words > 0 && (
        <>
          {!isReply && <KindPicker kind={review.kind} onChoose={actions.chooseKind} />}
          {aim && <AimPickers aim={aim} onChoose={actions.chooseAim} />}
          <p className={isOver ? 'pl-length pl-over' : 'pl-length'}>
            {isOver && <Icon name="caution" />}
            {sayLength(review.length)}
          </p>
        </>
      )}
      <IconButton icon="history" label="Open your history and plan" onClick={actions.openDashboard} />
    </footer>
  );
}
