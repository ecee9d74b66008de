import { EditorState } from 'draft-js';
import { useState } from 'react';
import { decorator } from '../editor/decorator';
import { PostEditor } from '../editor/PostEditor';

/** The editor for long articles: the same engine under another test id, and no post. */
export function Article() {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  return (
    <>
      <div className="tabs">
        <b>Article</b>
      </div>
      <textarea name="Article Title" placeholder="Add a title" className="article-title" />
      <div className="article">
        <PostEditor
          testId="composer"
          label="Article"
          placeholder="Start writing"
          state={state}
          onChange={setState}
          onSend={() => {}}
          onDismiss={() => {}}
        />
      </div>
    </>
  );
}
