import type { PlanState } from '@/lib/state/plan-editor';

const saying = { still: 'Saved as you type.', saving: 'Saving…', saved: 'Saved.' } as const;

/** How saving goes, and the way back. */
export function PlanBar({ state }: { readonly state: PlanState }) {
  return (
    <div className="row plan-bar">
      <output className="soft">{saying[state.saving]}</output>
      <button
        type="button"
        className="button"
        disabled={state.undoable === 0}
        onClick={() => void state.undo()}
      >
        Undo
      </button>
      <button type="button" className="button button-quiet" onClick={state.exportPlan}>
        Save the plan as a file
      </button>
    </div>
  );
}
