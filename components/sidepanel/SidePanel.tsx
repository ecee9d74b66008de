import { useStore } from 'zustand';
import { Lamp } from '@/components/shared/Lamp';
import { Troubles } from '@/components/shared/Troubles';
import type { PanelState, PanelStore } from '@/lib/state/panel';
import { isBlank } from '@/lib/state/panel';
import { CoachWords } from './CoachWords';
import { DraftBox } from './DraftBox';
import { FoldPreviews } from './FoldPreviews';
import { NetworkSwitch } from './NetworkSwitch';
import { PostedForm } from './PostedForm';
import { RecordedLine } from './RecordedLine';

export interface SidePanelProps {
  readonly store: PanelStore;
  readonly onOpen: (screen: 'dashboard' | 'welcome') => void;
  /** puts the draft on the clipboard, to be pasted into the network's own box */
  readonly onCopy: (text: string) => void;
}

/** The browser's side panel: the coach on a text of one's own, with no page touched. */
export function SidePanel({ store, onOpen, onCopy }: SidePanelProps) {
  const state = useStore(store);
  return (
    <main className="panel" aria-busy={state.stage === 'loading'}>
      <header className="panel-head">
        <Lamp state="lit" size={24} />
        <h1>Porchlight</h1>
        {state.stage === 'ready' && (
          <button type="button" className="button button-quiet" onClick={() => onOpen('dashboard')}>
            History and settings
          </button>
        )}
      </header>
      <Troubles sentences={state.troubles} />
      {state.stage === 'before-consent' && (
        <div className="panel-part">
          <p>Porchlight reads nothing until you say so. It takes less than a minute.</p>
          <button type="button" className="button button-primary" onClick={() => onOpen('welcome')}>
            See what it does
          </button>
        </div>
      )}
      {state.stage === 'ready' && <Ready state={state} onCopy={onCopy} />}
    </main>
  );
}

function Ready({ state, onCopy }: { readonly state: PanelState } & Pick<SidePanelProps, 'onCopy'>) {
  const { draft, recorded, clock, view } = state;
  const blank = isBlank(draft);
  return (
    <>
      <NetworkSwitch network={draft.network} onChoose={(network) => state.write({ network })} />
      <DraftBox
        draft={draft}
        reviewedText={state.reviewedText}
        view={view}
        onWrite={state.write}
        onCopy={() => onCopy(draft.text)}
        onClear={state.clear}
      />
      {recorded && (
        <RecordedLine
          key={recorded.id}
          recorded={recorded}
          clock={clock}
          onUndo={() => void state.takeBack()}
        />
      )}
      {!blank && (
        <PostedForm
          network={draft.network}
          zone={clock.zone}
          isBusy={state.isRecording}
          onRecord={(at) => void state.record(at)}
        />
      )}
      <CoachWords state={state} />
      {!blank && <FoldPreviews text={draft.text} network={draft.network} xPremium={state.plan.xPremium} />}
    </>
  );
}
