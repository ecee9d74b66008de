import { ContentState, EditorState } from 'draft-js';
import { dismiss, edit, removePart } from '../app/compose';
import { labelsFor } from '../app/labels';
import { send } from '../app/send';
import { type Composer, type ComposerId, type Part, partText, useWorld } from '../app/world';
import { decorator } from '../editor/decorator';
import { PostEditor } from '../editor/PostEditor';
import { Avatar } from '../shell/Avatar';

interface PartBoxProps {
  readonly id: ComposerId;
  readonly part: Part;
  readonly index: number;
  readonly composer: Composer;
  readonly focusAtOnce: boolean;
}

/** One part of a thread. Its wrappers share the editor's test id as a prefix, which is X's own trap. */
export function PartBox({ id, part, index, composer, focusAtOnce }: PartBoxProps) {
  const { language, repeatIds, touch, renamed } = useWorld((world) => world.modes);
  const labels = labelsFor(language);
  const testId = `${renamed === 'box' ? 'postEditor' : 'tweetTextarea'}_${repeatIds ? 0 : index}`;
  const first = composer.purpose === 'reply' ? labels.postYourReply : labels.whatsHappening;
  const box = {
    testId,
    label: labels.postText,
    placeholder: index > 0 ? labels.addAnother : first,
    state: part.editor,
    focusAtOnce,
    onChange: (state: EditorState) => edit(id, part.key, state),
    onSend: () => void send(id),
    onDismiss: () => dismiss(id),
  };
  return (
    <div className="part">
      <Avatar name="Elm Street Bakery" />
      <div className="column">
        <div>
          <div>
            <div data-testid={`${testId}_label`} className="label">
              <div>
                <div data-testid={`${testId}RichTextInputContainer`} className="rich-text">
                  <div>{touch ? <TouchBox {...box} text={partText(part)} /> : <PostEditor {...box} />}</div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
      {index > 0 && partText(part) === '' && (
        <button type="button" className="icon" aria-label="Remove" onClick={() => removePart(id, part.key)}>
          ×
        </button>
      )}
    </div>
  );
}

interface TouchBoxProps {
  readonly testId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onChange: (state: EditorState) => void;
}

/** The mobile page has no rich text: a plain text area. */
function TouchBox({ testId, label, placeholder, text, onChange }: TouchBoxProps) {
  return (
    <textarea
      data-testid={testId}
      aria-label={label}
      placeholder={placeholder}
      rows={5}
      value={text}
      onChange={(event) =>
        onChange(
          EditorState.createWithContent(ContentState.createFromText(event.target.value, '\n'), decorator),
        )
      }
    />
  );
}
