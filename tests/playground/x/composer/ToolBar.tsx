import { canSend, openDialog, room } from '../app/compose';
import { labelsFor } from '../app/labels';
import { navigate } from '../app/route';
import { send } from '../app/send';
import { type Composer, type ComposerId, partText, setComposer, useWorld } from '../app/world';
import { weightOf } from '../app/weight';

interface ToolBarProps {
  readonly id: ComposerId;
  readonly composer: Composer;
  readonly onAdd: () => void;
  readonly onDismiss: () => void;
}

/** Picture, poll, schedule, count, further part, and the button. */
export function ToolBar({ id, composer, onAdd }: ToolBarProps) {
  const { language, renamed } = useWorld((world) => world.modes);
  const labels = labelsFor(language);
  const button = renamed === 'none' ? 'tweetButton' : 'publishButton';
  const last = composer.parts.at(-1)!;
  const isThread = composer.parts.length > 1;
  const sendable = canSend(composer);
  return (
    <div data-testid="toolBar" role="group" className="tool-bar">
      <div className="tools">
        <label className="icon" title="Picture">
          <span aria-hidden="true">▣</span>
          <input
            type="file"
            accept="image/*"
            data-testid="fileInput"
            aria-label="Picture"
            onChange={() => setComposer(id, { altText: '' })}
          />
        </label>
        <Tool testId="gifSearchButton" label="GIF" sign="GIF" onClick={() => {}} />
        <Tool
          testId="createPollButton"
          label="Poll"
          sign="≡"
          onClick={() => setComposer(id, { poll: ['', ''] })}
        />
        <Tool
          testId="scheduleOption"
          label="Schedule"
          sign="◷"
          disabled={isThread}
          onClick={() => openSchedule(id)}
        />
        <Tool testId="geoButton" label="Place" sign="◎" onClick={() => {}} />
      </div>
      <div className="send">
        {partText(last) !== '' && <Count left={room() - weightOf(partText(last))} />}
        {partText(last) !== '' && composer.purpose === 'post' && (
          <Tool testId="addButton" label={labels.addAnother} sign="+" onClick={onAdd} />
        )}
        <button
          type="button"
          role="button"
          className="primary"
          data-testid={id === 'inline' || id === 'reply' ? `${button}Inline` : button}
          disabled={!sendable}
          aria-disabled={sendable ? undefined : true}
          onClick={() => void send(id)}
        >
          <div dir="ltr">
            <span>
              <span>{buttonLabel(composer, labels)}</span>
            </span>
          </div>
        </button>
      </div>
    </div>
  );
}

function openSchedule(id: ComposerId): void {
  if (id === 'inline') openDialog();
  navigate('/compose/post/schedule');
}

function buttonLabel(composer: Composer, labels: ReturnType<typeof labelsFor>): string {
  if (composer.purpose === 'reply') return labels.reply;
  if (composer.scheduledAt) return labels.schedule;
  return composer.parts.length > 1 ? labels.postAll : labels.post;
}

interface ToolProps {
  readonly testId: string;
  readonly label: string;
  readonly sign: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ testId, label, sign, disabled = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      role="button"
      className="icon"
      data-testid={testId}
      aria-label={label}
      disabled={disabled}
      aria-disabled={disabled ? true : undefined}
      onClick={onClick}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function Count({ left }: { readonly left: number }) {
  return <span className={left < 0 ? 'count over' : 'count'}>{left <= 20 ? left : '◔'}</span>;
}
