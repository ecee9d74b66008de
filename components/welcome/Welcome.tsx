import { useStore } from 'zustand';
import { Lamp } from '@/components/shared/Lamp';
import type { Network } from '@/lib/model/network';
import type { WeekStart } from '@/lib/rhythm/week-start';
import type { WelcomeStore } from '@/lib/state/welcome';
import { Afterwards } from './Afterwards';
import { Questions } from './Questions';
import { WhatItDoes } from './WhatItDoes';

export interface WelcomeProps {
  readonly store: WelcomeStore;
  readonly localeWeekStart: WeekStart;
  /** opens the side panel on a network; called straight from the click */
  readonly onOpenPanel: (network: Network) => void;
}

/** The welcome page: what Porchlight does in plain words, a few questions, consent. Also the place to take it back. */
export function Welcome({ store, localeWeekStart, onOpenPanel }: WelcomeProps) {
  const state = useStore(store);
  const { stage } = state;
  return (
    <main className="welcome" aria-busy={stage === 'loading'}>
      <header className="welcome-head">
        <Lamp state={stage === 'declined' || stage === 'withdrawn' ? 'out' : 'lit'} size={56} />
        <div>
          <h1>Keep your porch light on</h1>
          <p>
            Porchlight sits beside the box you write your posts in. It reads the draft and says, from your own
            past posts, what would make it better for your customers. Between posts it counts how regular you
            are.
          </p>
        </div>
      </header>
      {(stage === 'asking' || stage === 'again') && (
        <>
          <WhatItDoes />
          {stage === 'again' && (
            <p>You agreed to this before. You can change your answers or withdraw at any time.</p>
          )}
          <Questions state={state} localeWeekStart={localeWeekStart} />
        </>
      )}
      {(stage === 'agreed' || stage === 'declined' || stage === 'withdrawn') && (
        <Afterwards
          key={stage}
          stage={stage}
          answers={state.answers}
          onOpenPanel={onOpenPanel}
          onAskAgain={() => void state.ask()}
        />
      )}
    </main>
  );
}
