import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Troubles } from '@/components/shared/Troubles';
import type { PlanStore } from '@/lib/state/plan-editor';
import { PlanBar } from '@/components/dashboard/plan/PlanBar';
import { watchStore } from '@/components/dashboard/plan/PlanScreen';
import { QuestionBank } from './QuestionBank';
import { StoryBank } from './StoryBank';
import './banks.css';

interface Props {
  readonly store: PlanStore;
  /** an id for a new story, never given twice */
  readonly makeId: () => string;
}

/** What customers asked and said, kept until a post answers or tells it. */
export function BanksScreen({ store, makeId }: Props) {
  const state = useStore(store);
  useEffect(() => watchStore(store), [store]);
  if (state.stage === 'loading') return <p className="soft">One moment…</p>;
  return (
    <div className="plan-screen">
      <Troubles sentences={state.troubles} />
      <PlanBar state={state} />
      <QuestionBank state={state} />
      <StoryBank state={state} makeId={makeId} />
    </div>
  );
}
