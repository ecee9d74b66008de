import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Troubles } from '@/components/shared/Troubles';
import type { PlanState, PlanStore } from '@/lib/state/plan-editor';
import { BusinessPart } from './BusinessPart';
import { ChannelsPart } from './ChannelsPart';
import { OutcomesPart } from './OutcomesPart';
import { PeoplePart } from './PeoplePart';
import { PlanBar } from './PlanBar';
import { TimePart } from './TimePart';
import { VoicePart } from './VoicePart';
import './plan.css';

/** The plan: one card to begin with, the others closed until they are wanted. Saved as it is typed. */
export function PlanScreen({ store }: { readonly store: PlanStore }) {
  const state = useStore(store);
  useEffect(() => watchStore(store), [store]);
  if (state.stage === 'loading') return <p className="soft">One moment…</p>;
  const { plan, clock, voice, posts } = state;
  const onChange: PlanState['change'] = (next, part) => state.change(next, part);
  const part = { plan, onChange: (next: typeof plan, of: string) => void onChange(next, of) };
  return (
    <div className="plan-screen">
      <Troubles sentences={state.troubles} />
      <Aside state={state} />
      <PlanBar state={state} />
      <BusinessPart {...part} localeCountry={state.localeCountry} />
      <ChannelsPart {...part} clock={clock} localeWeekStart={state.localeWeekStart} />
      <OutcomesPart {...part} />
      <PeoplePart {...part} />
      <VoicePart {...part} voice={voice} postCount={posts?.length ?? 0} />
      <TimePart {...part} today={clock.today} />
    </div>
  );
}

/** Loads the store and follows what others save, until the screen goes. */
export function watchStore(store: PlanStore): () => void {
  const gone = new AbortController();
  void store.getState().load();
  store.getState().watch(gone.signal);
  return () => gone.abort();
}

function Aside({ state }: { readonly state: PlanState }) {
  if (state.aside === 0) return null;
  return (
    <section className="card plan-aside" aria-label="Kept aside">
      <p>
        A part of your plan could not be read and is kept aside, as it was found. You can save it as a file,
        to look at or to send to somebody who knows such files.
      </p>
      <div className="row">
        <button type="button" className="button" onClick={() => void state.exportAside()}>
          Save what is kept aside
        </button>
        <button type="button" className="button button-quiet" onClick={() => void state.forgetAside()}>
          Forget it
        </button>
      </div>
    </section>
  );
}
