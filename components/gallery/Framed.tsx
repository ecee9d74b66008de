import { useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { handleSidebarKey } from '@/components/sidebar/handle-sidebar-key';
import tokens from '@/components/shared/tokens.css?inline';
import style from '@/entrypoints/sidebar/style.css?inline';
import type { SidebarActions, SidebarView } from '@/lib/state/sidebar-view';

interface Props {
  readonly start: SidebarView;
  readonly theme: 'light' | 'dark';
}

/** One sidebar in a shadow root of its own with the styles of the real one, so that it looks and answers as it does there. */
export function Framed({ start, theme }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element || element.shadowRoot) return;
    const shadow = element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${tokens}\n${style}`);
    shadow.adoptedStyleSheets = [sheet];
    const stage = document.createElement('div');
    stage.dataset['theme'] = theme;
    shadow.append(stage);
    shadow.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && handleSidebarKey(shadow, event.key)) event.preventDefault();
    });
    createRoot(stage).render(<Living start={start} />);
  }, [start, theme]);
  return <div ref={host} />;
}

/** Answers as the draft session would, as far as that can be seen. */
function Living({ start }: { readonly start: SidebarView }) {
  const [view, show] = useState(start);
  const change = (over: Partial<SidebarView>): void => show((was) => ({ ...was, ...over }));
  const { review } = view;
  const actions: SidebarActions = {
    fold: (folded) => change({ folded }),
    point: (finding) => change({ pointedKey: finding?.key ?? null }),
    insert: () => {},
    dismiss: ({ key }) =>
      review &&
      change({
        review: { ...review, open: review.open.filter((one) => one.key !== key) },
        undo: { dismissalId: key, sentence: 'Hidden for this draft.' },
      }),
    undo: () => change({ undo: null, review: start.review }),
    chooseAim: () => {},
    chooseKind: (kind) => review && change({ review: { ...review, kind } }),
    answerPosted: (_id, posted) =>
      change({ notice: posted ? { kind: 'saved', sentence: 'Saved to your history.' } : null }),
    answerNudge: (nudgeAnswer) => change({ nudge: null, nudgeAnswer }),
    closeNotice: () => change({ notice: null }),
    openDashboard: () => {},
    changeSide: () => {},
    close: () => {},
  };
  return <Sidebar view={view} actions={actions} />;
}
