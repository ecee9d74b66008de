import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { Lamp } from '@/components/shared/Lamp';
import { Troubles } from '@/components/shared/Troubles';
import type { DashboardStore } from '@/lib/state/dashboard';
import { listOwnScreens } from './own-screens';
import { ScreenNav } from './ScreenNav';
import { findScreen, type DashboardScreen } from './screen-list';
import { useHash } from './use-hash';

export interface DashboardProps {
  readonly store: DashboardStore;
  readonly onOpenWelcome: () => void;
  /** screens with a store of their own, loaded when they are first shown */
  readonly more?: readonly DashboardScreen[];
}

const none: readonly DashboardScreen[] = [];

/** The dashboard, which is also the options page: one screen at a time, chosen by the address's hash. */
export function Dashboard({ store, onOpenWelcome, more = none }: DashboardProps) {
  const state = useStore(store);
  const own = useMemo(() => listOwnScreens(store, onOpenWelcome), [store, onOpenWelcome]);
  const screens = useMemo(() => [...more, ...own], [own, more]);
  const current = findScreen(screens, useHash());
  const main = useRef<HTMLElement>(null);
  // A change of screens leads focus to its beginning, so that a reader of screens hears where it is.
  useEffect(() => {
    document.title = `${current.title} · Porchlight`;
    if (document.activeElement?.closest('nav')) main.current?.focus();
  }, [current]);
  return (
    <div className="dashboard" aria-busy={state.stage === 'loading'}>
      <header className="dashboard-head">
        <Lamp state="lit" size={32} />
        <h1>Porchlight</h1>
      </header>
      {state.stage === 'ready' && (
        <ScreenNav screens={screens} current={current} due={state.isBackupDue ? 'backup' : null} />
      )}
      <main ref={main} tabIndex={-1}>
        <Troubles sentences={state.troubles} />
        {state.stage === 'ready' && <current.Body key={current.id} />}
        {state.stage === 'erased' && <Erased onOpenWelcome={onOpenWelcome} />}
      </main>
    </div>
  );
}

/** Takes the focus that the button has lost. */
function Erased({ onOpenWelcome }: { readonly onOpenWelcome: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="card section">
      <h2 ref={title} tabIndex={-1}>
        Everything is erased
      </h2>
      <p>Porchlight reads nothing and keeps nothing now, as on its first day.</p>
      <button type="button" className="button" onClick={onOpenWelcome}>
        Start again
      </button>
    </section>
  );
}
