import { useRef, type MouseEvent } from 'react';
import type { SidebarActions, SidebarView } from '@/lib/state/sidebar-view';
import { Announcer } from './Announcer';
import { Findings } from './Findings';
import { FocusLine } from './FocusLine';
import { FoldedPill } from './FoldedPill';
import { NextPostCard } from './NextPostCard';
import { NoticeLine } from './NoticeLine';
import { nudgeAnswered, sayNotice, sayOpen } from './say';
import { SidebarFoot } from './SidebarFoot';
import { SidebarHeader } from './SidebarHeader';
import { StateLine } from './StateLine';
import { UndoLine } from './UndoLine';
import { useHands } from './use-hands';
import { useKeptFocus } from './use-kept-focus';

interface Props {
  readonly view: SidebarView;
  readonly actions: SidebarActions;
}

/**
 * The sidebar beside a composer. Draws a view and calls its actions, nothing else. Keys go through
 * `handleSidebarKey`, because the page must never see one and React listens too late.
 */
export function Sidebar({ view, actions }: Props) {
  const sidebar = useRef<HTMLElement>(null);
  const noteFocus = useKeptFocus(sidebar);
  const { notice, nudgeAnswer, review, words, wordsNeeded } = view;
  const judged = review !== null && words >= wordsNeeded;
  const open = review ? sayOpen(review.open) : '';
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keeps focus in the editor; it does nothing by itself
    <section
      ref={sidebar}
      className={view.folded ? 'pl-sidebar pl-folded' : 'pl-sidebar'}
      aria-label="Porchlight"
      lang="en"
      dir="ltr"
      onMouseDown={keepEditorFocus}
      onClickCapture={noteFocus}
    >
      <Announcer
        notice={notice ? sayNotice(notice) : nudgeAnswer ? nudgeAnswered[nudgeAnswer] : ''}
        count={open || (judged ? 'Nothing to change.' : '')}
      />
      {view.folded ? (
        <FoldedPill view={view} onOpen={() => actions.fold(false)} />
      ) : (
        <SidebarPanel view={view} actions={actions} />
      )}
    </section>
  );
}

function SidebarPanel({ view, actions }: Props) {
  const hands = useHands(view, actions);
  const { notice, undo, review, words, wordsNeeded, isReply } = view;
  // In an answer "I" beats "we", and more "you" does not help: the two counts would mislead.
  const counted = !isReply && review && words >= wordsNeeded && review.focus.self + review.focus.you > 0;
  const stale = notice?.kind === 'reload';
  return (
    <>
      <SidebarHeader network={view.network} actions={actions} />
      <div className="pl-body">
        {notice && <NoticeLine notice={notice} actions={actions} />}
        {undo && !stale && <UndoLine sentence={undo.sentence} onUndo={actions.undo} />}
        {/* After an update nothing here could be saved any more: one line, and no advice that cannot act. */}
        {!stale && (
          <>
            {counted && <FocusLine self={review.focus.self} you={review.focus.you} />}
            <StateLine view={view} onAnswerNudge={actions.answerNudge} />
            <NextPostCard view={view} hands={hands} />
            <Findings view={view} hands={hands} />
          </>
        )}
      </div>
      {!stale && <SidebarFoot view={view} actions={actions} />}
    </>
  );
}

/** Pressing here must not take focus from the editor; scrolling and selecting the evidence still work. */
function keepEditorFocus(event: MouseEvent): void {
  const target = event.target as Element;
  if (!target.closest('[data-pl-select]') && !target.matches('.pl-body')) event.preventDefault();
}
