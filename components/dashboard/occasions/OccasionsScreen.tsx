import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Troubles } from '@/components/shared/Troubles';
import { findTrade } from '@/lib/plan/trades/all-trades';
import type { OccasionsStore } from '@/lib/state/occasions';
import { AddOccasion } from './AddOccasion';
import { DialogueCard } from './DialogueCard';
import './occasions.css';

interface Props {
  readonly store: OccasionsStore;
  readonly onCopy: (text: string) => void;
}

/** The year ahead: each occasion as a dialogue, the next one open. */
export function OccasionsScreen({ store, onCopy }: Props) {
  const state = useStore(store);
  useEffect(() => void store.getState().load(), [store]);
  if (state.stage === 'loading') return <p className="soft">One moment…</p>;
  const { dialogues, plan } = state;
  const trade = findTrade(plan.business.trade);
  return (
    <div className="occasions">
      <Troubles sentences={state.troubles} />
      <section className="card section" aria-labelledby="occasions-title">
        <h2 id="occasions-title">The year ahead</h2>
        <p className="soft">
          An occasion is a talk, not a post: ask three weeks before, show a corner, offer it to your
          followers, be there, thank, and look back. What you post ticks the steps off by itself.
          {!trade && ' Say in your plan what you are, and the days of your trade appear here.'}
        </p>
      </section>
      {dialogues.map((dialogue, index) => (
        <DialogueCard
          key={dialogue.occasion.id}
          dialogue={dialogue}
          state={state}
          isOpen={index === 0}
          onCopy={onCopy}
        />
      ))}
      <AddOccasion state={state} />
    </div>
  );
}
