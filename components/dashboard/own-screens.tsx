import { useEffect } from 'react';
import { useStore } from 'zustand';
import { sayDate } from '@/components/shared/say-date';
import { civilDateAt } from '@/lib/model/civil-date';
import type { DashboardStore } from '@/lib/state/dashboard';
import { CoachPlaces } from './CoachPlaces';
import { Dismissed } from './Dismissed';
import { Everything } from './Everything';
import { Kept } from './Kept';
import { NoLongerTold } from './NoLongerTold';
import type { DashboardScreen } from './screen-list';

/** The screens drawn from the dashboard's own state. */
export function listOwnScreens(store: DashboardStore, onOpenWelcome: () => void): DashboardScreen[] {
  return [
    {
      id: 'coach',
      title: 'The coach',
      group: 'Porchlight',
      Body: () => <CoachScreen store={store} onOpenWelcome={onOpenWelcome} />,
    },
    { id: 'kept', title: 'What is kept', group: 'Porchlight', Body: () => <KeptScreen store={store} /> },
  ];
}

interface Props {
  readonly store: DashboardStore;
}

function CoachScreen({ store, onOpenWelcome }: Props & { readonly onOpenWelcome: () => void }) {
  const state = useStore(store);
  const { clock } = state;
  return (
    <>
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
      <NoLongerTold
        own={state.ownEvidence}
        toldAnyway={state.plan.toldAnyway ?? []}
        onTell={(ruleId, isTold) => void state.tellAnyway(ruleId, isTold)}
      />
    </>
  );
}

function KeptScreen({ store }: Props) {
  const state = useStore(store);
  const { count } = state;
  useEffect(() => void count(), [count]);
  return (
    <>
      <Kept kept={state.kept} today={state.clock.today} />
      <Everything onErase={() => void state.eraseEverything()} />
    </>
  );
}
