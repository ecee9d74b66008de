import { Icon } from '@/components/shared/icons/Icon';
import { Lamp } from '@/components/shared/Lamp';
import type { SidebarActions, SidebarNotice } from '@/lib/state/sidebar-view';
import { IconButton } from './IconButton';
import { sayNotice } from './say';

interface Props {
  readonly notice: SidebarNotice;
  readonly actions: SidebarActions;
}

/** What happened to the post, or what went wrong, with its answer. The announcer reads it out. */
export function NoticeLine({ notice, actions }: Props) {
  const { kind } = notice;
  return (
    <div className={`pl-notice pl-notice-${kind}`}>
      <NoticeIcon kind={kind} />
      <p>{sayNotice(notice)}</p>
      {(kind === 'saved' || kind === 'scheduled' || kind === 'trouble') && (
        <IconButton icon="close" label="Hide this line" onClick={actions.closeNotice} />
      )}
      {kind === 'ask-posted' && (
        <div className="pl-buttons">
          <button
            type="button"
            className="pl-button pl-primary"
            onClick={() => actions.answerPosted(notice.entryId, true)}
          >
            Yes, save it
          </button>
          <button
            type="button"
            className="pl-button"
            onClick={() => actions.answerPosted(notice.entryId, false)}
          >
            No
          </button>
        </div>
      )}
    </div>
  );
}

function NoticeIcon({ kind }: { readonly kind: SidebarNotice['kind'] }) {
  if (kind === 'trouble' || kind === 'reload') return <Icon name="caution" />;
  if (kind === 'saved' || kind === 'scheduled') return <Icon name="praise" />;
  return <Lamp state={kind === 'saving' ? 'lit' : 'dim'} size={18} />;
}
