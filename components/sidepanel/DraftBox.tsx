import { useMemo } from 'react';
import type { PanelDraft } from '@/lib/model/panel-draft';
import { carryMarks, listMarks } from '@/lib/state/panel-marks';
import type { SidebarView } from '@/lib/state/sidebar-view';
import { MarkedText } from './MarkedText';

interface Props {
  readonly draft: PanelDraft;
  /** the text the findings speak of */
  readonly reviewedText: string;
  readonly view: SidebarView;
  readonly onWrite: (draft: Partial<PanelDraft>) => void;
  readonly onCopy: () => void;
  readonly onClear: () => void;
}

/** The text, with the words the findings speak of underlined by a copy of it that lies behind. */
export function DraftBox({ draft, reviewedText, view, onWrite, onCopy, onClear }: Props) {
  const { text, hasMedia } = draft;
  const { review, pointedKey } = view;
  const marks = useMemo(
    () => carryMarks(listMarks(review?.open ?? [], pointedKey), reviewedText, text),
    [review, pointedKey, reviewedText, text],
  );
  return (
    <div className="panel-part">
      <label className="field-label" htmlFor="draft">
        Your draft
      </label>
      <div className="draft-box">
        <MarkedText text={text} marks={marks} />
        <textarea
          id="draft"
          dir="auto"
          value={text}
          placeholder="Write here, or paste what you are about to post."
          onChange={(event) => onWrite({ text: event.target.value })}
        />
      </div>
      <div className="row draft-row">
        <label className="choice">
          <input
            type="checkbox"
            checked={hasMedia}
            onChange={(event) => onWrite({ hasMedia: event.target.checked })}
          />
          <span>With a picture or video</span>
        </label>
        {text !== '' && (
          <span className="draft-buttons">
            <button type="button" className="button button-quiet" onClick={onCopy}>
              Copy
            </button>
            <button type="button" className="button button-quiet" onClick={onClear}>
              Clear
            </button>
          </span>
        )}
      </div>
    </div>
  );
}
