import { useRef } from 'react';
import { AimPickers } from '@/components/sidebar/AimPickers';
import { Announcer } from '@/components/sidebar/Announcer';
import { Findings } from '@/components/sidebar/Findings';
import { FocusLine } from '@/components/sidebar/FocusLine';
import { handleSidebarKey } from '@/components/sidebar/handle-sidebar-key';
import { KindPicker } from '@/components/sidebar/KindPicker';
import { sayOpen } from '@/components/sidebar/say';
import { NextPostCard } from '@/components/sidebar/NextPostCard';
import { StateLine } from '@/components/sidebar/StateLine';
import { UndoLine } from '@/components/sidebar/UndoLine';
import { useHands } from '@/components/sidebar/use-hands';
import { useKeptFocus } from '@/components/sidebar/use-kept-focus';
import type { PanelState } from '@/lib/state/panel';

/** What the coach says of the draft: the sidebar's own findings, without what only makes sense beside a box. */
export function CoachWords({ state }: { readonly state: PanelState }) {
  const root = useRef<HTMLElement>(null);
  const noteFocus = useKeptFocus(root);
  const { view } = state;
  const hands = useHands(view, state);
  const { review, words, wordsNeeded, undo, aim } = view;
  const judged = review !== null && words >= wordsNeeded;
  const counted = judged && review.focus.self + review.focus.you > 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the menus inside, and focus after a dismissal
    <section
      ref={root}
      className="pl-sidebar panel-coach"
      aria-label="What the coach says"
      onClickCapture={noteFocus}
      onKeyDown={(event) => {
        if (root.current && handleSidebarKey(root.current, event.key)) event.preventDefault();
      }}
    >
      <Announcer notice="" count={(review && sayOpen(review.open)) || (judged ? 'Nothing to change.' : '')} />
      <h2 className="pl-hidden" tabIndex={-1} data-pl-rest="">
        What the coach says
      </h2>
      <div className="pl-body">
        {undo && <UndoLine sentence={undo.sentence} onUndo={state.undoDismissal} />}
        {counted && <FocusLine self={review.focus.self} you={review.focus.you} />}
        <StateLine view={view} />
        <NextPostCard view={view} hands={hands} />
        <Findings view={view} hands={hands} />
        {review && words > 0 && (
          <div className="panel-chips">
            <KindPicker kind={review.kind} onChoose={state.chooseKind} />
            {aim && <AimPickers aim={aim} onChoose={state.chooseAim} />}
          </div>
        )}
      </div>
    </section>
  );
}
