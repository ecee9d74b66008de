import { useWorld } from '../app/world';
import { Dialog } from './Dialog';

/** Drafts and scheduled posts, in the same stack of dialogs. */
export function UnsentList({
  which,
  onDone,
}: {
  readonly which: 'drafts' | 'scheduled';
  readonly onDone: () => void;
}) {
  const drafts = useWorld((world) => world.drafts);
  const scheduled = useWorld((world) => world.scheduled);
  const texts = which === 'drafts' ? drafts : scheduled.map((post) => post.parts.join('\n\n'));
  return (
    <Dialog title="Unsent posts" onEscape={onDone}>
      <div className="bar">
        <button type="button" className="icon" data-testid="app-bar-back" aria-label="Back" onClick={onDone}>
          ←
        </button>
      </div>
      <ul className="unsent">
        {texts.length === 0 && <li>Nothing here yet.</li>}
        {texts.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </Dialog>
  );
}
