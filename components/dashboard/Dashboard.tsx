import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { Lamp } from '@/components/shared/Lamp';
import { sayDate } from '@/components/shared/say-date';
import { Troubles } from '@/components/shared/Troubles';
import { civilDateAt } from '@/lib/model/civil-date';
import type { DashboardState, DashboardStore } from '@/lib/state/dashboard';
import { CoachPlaces } from './CoachPlaces';
import { Dismissed } from './Dismissed';
import { Everything } from './Everything';
import { History } from './History';
import { Kept } from './Kept';
import { PlanForm } from './PlanForm';

export interface DashboardProps {
  readonly store: DashboardStore;
  readonly onOpenWelcome: () => void;
}

const sections = [
  ['kept', 'What is kept'],
  ['history', 'History'],
  ['plan', 'Plan'],
  ['coach', 'Where the coach stands'],
  ['dismissed', 'What you dismissed'],
  ['everything', 'Take along or erase'],
] as const;

/** The dashboard, which is also the options page: what is kept, what is planned, and how to change or erase it. */
export function Dashboard({ store, onOpenWelcome }: DashboardProps) {
  const state = useStore(store);
  return (
    <div className="dashboard" aria-busy={state.stage === 'loading'}>
      <header className="dashboard-head">
        <Lamp state="lit" size={32} />
        <h1>Porchlight</h1>
      </header>
      {state.stage === 'ready' && (
        <nav aria-label="Sections">
          <ul>
            {sections.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <main>
        <Troubles sentences={state.troubles} />
        {state.stage === 'ready' && <Sections state={state} onOpenWelcome={onOpenWelcome} />}
        {state.stage === 'erased' && <Erased onOpenWelcome={onOpenWelcome} />}
      </main>
    </div>
  );
}

function Sections({
  state,
  onOpenWelcome,
}: {
  readonly state: DashboardState;
  readonly onOpenWelcome: () => void;
}) {
  const { clock } = state;
  return (
    <>
      <Kept posts={state.posts} today={clock.today} />
      <History
        posts={state.posts}
        removed={state.removed}
        today={clock.today}
        onKind={(id, kind) => void state.setKind(id, kind)}
        onRemove={(id) => void state.removePost(id)}
        onUndo={() => void state.undoRemoval()}
      />
      <PlanForm
        plan={state.plan}
        today={clock.today}
        localeWeekStart={state.localeWeekStart}
        saving={state.saving}
        onChange={(plan) => void state.changePlan(plan)}
      />
      <CoachPlaces
        consent={state.consent}
        onChoose={(network, presence) => void state.setPresence(network, presence)}
        onWithdraw={() => void state.withdrawConsent()}
        onOpenWelcome={onOpenWelcome}
      />
      <Dismissed
        dismissals={state.dismissals}
        sayDay={(instant) => sayDate(civilDateAt(instant, clock.zone), clock.today)}
        onBringBack={(id) => void state.bringBack(id)}
      />
      <Everything
        onExport={() => void state.exportEverything()}
        onErase={() => void state.eraseEverything()}
      />
    </>
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
