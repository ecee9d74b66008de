import { dismiss, leaveDialog } from '../app/compose';
import { labelsFor } from '../app/labels';
import { isComposing, navigate } from '../app/route';
import { useWorld } from '../app/world';
import { Composer } from '../composer/Composer';
import { Tweet } from '../shell/Tweet';
import { Dialog } from './Dialog';
import { DiscardSheet } from './DiscardSheet';
import { SchedulePicker } from './SchedulePicker';
import { UnsentList } from './UnsentList';

/** Everything that hangs over the page: the composer's dialog and, above it while it stays mounted, its side pages. */
export function ComposeLayer() {
  const path = useWorld((world) => world.path);
  const asksToDiscard = useWorld((world) => world.asksToDiscard);
  if (!isComposing(path)) return null;
  const back = () => navigate('/compose/post');
  return (
    <>
      <ComposeDialog />
      {path.endsWith('/schedule') && <SchedulePicker onDone={back} />}
      {path.includes('/unsent/') && (
        <UnsentList which={path.endsWith('drafts') ? 'drafts' : 'scheduled'} onDone={back} />
      )}
      {asksToDiscard && <DiscardSheet />}
    </>
  );
}

function ComposeDialog() {
  const composer = useWorld((world) => world.composers.modal);
  const labels = labelsFor(useWorld((world) => world.modes.language));
  const close = () => (composer ? dismiss('modal') : leaveDialog());
  return (
    <Dialog title={labels.post} onEscape={close}>
      <div className="bar">
        <button
          type="button"
          className="icon"
          data-testid="app-bar-close"
          aria-label={labels.close}
          onClick={close}
        >
          ×
        </button>
        <button
          type="button"
          className="link"
          data-testid="unsentButton"
          onClick={() => navigate('/compose/post/unsent/drafts')}
        >
          {labels.drafts}
        </button>
      </div>
      {composer?.purpose === 'reply' && composer.about && <Tweet post={composer.about} />}
      <Composer id="modal" focusAtOnce />
      {composer?.purpose === 'quote' && composer.about && (
        <div className="quoted" role="link" tabIndex={0}>
          <b>{composer.about.name}</b>
          <div data-testid="tweetText">{composer.about.text}</div>
        </div>
      )}
    </Dialog>
  );
}
