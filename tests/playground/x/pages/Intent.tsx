import { ContentState, EditorState } from 'draft-js';
import { useEffect } from 'react';
import { newPart, setComposer, useWorld } from '../app/world';
import { Composer } from '../composer/Composer';
import { decorator } from '../editor/decorator';

/** A composer that is the whole page: the share window, and composing on the mobile page. */
export function Intent() {
  const ready = useWorld((world) => world.composers.page !== undefined);
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const text = [query.get('text'), query.get('url')].filter(Boolean).join(' ');
    if (!ready || !text) return;
    const editor = EditorState.createWithContent(ContentState.createFromText(text, '\n'), decorator);
    setComposer('page', { parts: [{ ...newPart(), editor: EditorState.moveFocusToEnd(editor) }] });
  }, [ready]);
  return (
    <>
      <div className="tabs">
        <b>Share a post</b>
      </div>
      <Composer id="page" focusAtOnce />
    </>
  );
}
