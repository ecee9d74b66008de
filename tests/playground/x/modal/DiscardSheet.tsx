import { discard, leaveDialog } from '../app/compose';
import { labelsFor } from '../app/labels';
import { showToast } from '../app/toasts';
import { newPart, partText, setComposer, useWorld } from '../app/world';
import { Dialog } from './Dialog';

/** "Save post?": X asks when a composer with text is closed. */
export function DiscardSheet() {
  const labels = labelsFor(useWorld((world) => world.modes.language));
  return (
    <Dialog title={`${labels.save}?`} onEscape={() => useWorld.setState({ asksToDiscard: false })}>
      <div className="sheet" data-testid="confirmationSheetDialog">
        <p>You can save this to send later from your drafts.</p>
        <button type="button" className="primary" data-testid="confirmationSheetConfirm" onClick={save}>
          {labels.save}
        </button>
        <button type="button" className="plain" data-testid="confirmationSheetCancel" onClick={discard}>
          {labels.discard}
        </button>
      </div>
    </Dialog>
  );
}

function save(): void {
  const { composers, modes } = useWorld.getState();
  const labels = labelsFor(modes.language);
  const text = composers.modal?.parts.map(partText).join('\n\n') ?? '';
  useWorld.setState((world) => ({ drafts: [...world.drafts, text] }));
  if (composers.inline) setComposer('inline', { parts: [newPart()] });
  leaveDialog();
  showToast({
    text: labels.draftSaved,
    link: { label: labels.view, href: '/compose/post/unsent/drafts' },
    action: null,
  });
}
