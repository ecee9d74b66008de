import { EditorState } from 'draft-js';
import { useState } from 'react';
import { PostEditor } from '../editor/PostEditor';
import { decorator } from '../editor/decorator';

/** The older message box: Draft.js too, and no post. */
export function Messages() {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  const send = () => setState(EditorState.createEmpty(decorator));
  return (
    <>
      <div className="tabs">
        <b>Messages</b>
      </div>
      <div className="message-box" data-testid="dmComposer">
        <PostEditor
          testId="dmComposerTextInput"
          label="Start a new message"
          placeholder="Start a new message"
          state={state}
          onChange={setState}
          onSend={send}
          onDismiss={() => {}}
        />
        <button type="button" data-testid="dmComposerSendButton" aria-label="Send" onClick={send}>
          ➤
        </button>
      </div>
    </>
  );
}

/** The newer one: a plain text area. */
export function Chat() {
  const [text, setText] = useState('');
  return (
    <>
      <div className="tabs">
        <b>Chat</b>
      </div>
      <div className="message-box">
        <textarea
          data-testid="dm-composer-textarea"
          placeholder="Unencrypted message"
          aria-label="Message"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button
          type="button"
          data-testid="dm-composer-send-button"
          aria-label="Send"
          onClick={() => setText('')}
        >
          ➤
        </button>
      </div>
    </>
  );
}
