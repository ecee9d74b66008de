import { useStore } from 'zustand';
import { Lamp } from '@/components/shared/Lamp';
import { Troubles } from '@/components/shared/Troubles';
import type { Network } from '@/lib/model/network';
import { badgeFor, lampForToolbar } from '@/lib/rhythm/badge';
import { isClosedOn } from '@/lib/rhythm/closed-days';
import type { ChannelSilence } from '@/lib/rhythm/silence';
import type { Rhythm } from '@/lib/rhythm/summary';
import type { OpenEndsStore } from '@/lib/state/open-ends';
import type { PopupState, PopupStore } from '@/lib/state/popup';
import { isFollowed } from '@/lib/state/followed-networks';
import { AskPosted } from './AskPosted';
import { Breaks } from './Breaks';
import { ChannelLamps } from './ChannelLamps';
import { NudgeAnswers } from './NudgeAnswers';
import { NextPost, type NextPosts } from './NextPost';
import { OpenEnd } from './OpenEnd';
import { PanelDoor } from './PanelDoor';
import { SittingDoors } from './SittingDoors';
import { WeeksByChannel } from './WeeksByChannel';

export interface PopupProps {
  readonly store: PopupStore;
  /** what to post next, in the owner's own facts; without it the kinds longest neglected are named */
  readonly nextPosts?: NextPosts;
  /** what the last posts left open */
  readonly openEnds?: OpenEndsStore;
  /** what a visitor sees of a channel, in a sentence */
  readonly onLook?: (silence: ChannelSilence) => Promise<string>;
  /** opens the network where a post is written */
  readonly onWrite: (network: Network) => void;
  readonly onOpen: (screen: 'dashboard' | 'welcome', part?: string) => void;
  /** opens the side panel, on a network where one is given; called straight from the click */
  readonly onOpenPanel: (network?: Network) => void;
}

/** The whole popup. One glance: is anyone home, how are my weeks, what next. */
export function Popup({ store, ...doors }: PopupProps) {
  const state = useStore(store);
  const { onOpen } = doors;
  return (
    <main className="popup" aria-busy={state.stage === 'loading'}>
      <header className="popup-head">
        <Lamp state={state.rhythm ? lampForToolbar(state.rhythm.silences) : 'lit'} size={24} />
        <h1>Porchlight</h1>
        {state.stage === 'ready' && (
          <button type="button" className="button button-quiet" onClick={() => onOpen('dashboard')}>
            History and settings
          </button>
        )}
      </header>
      <Troubles sentences={state.troubles} />
      {state.stage === 'before-consent' && <BeforeConsent onOpen={onOpen} />}
      {state.stage === 'ready' && <Ready state={state} {...doors} />}
    </main>
  );
}

function BeforeConsent({ onOpen }: Pick<PopupProps, 'onOpen'>) {
  return (
    <div className="before-consent">
      <p>Porchlight reads nothing until you say so. It takes less than a minute.</p>
      <button type="button" className="button button-primary" onClick={() => onOpen('welcome')}>
        See what it does
      </button>
    </div>
  );
}

function Ready({
  state,
  nextPosts,
  openEnds,
  onLook,
  onWrite,
  onOpen,
  onOpenPanel,
}: { readonly state: PopupState } & Omit<PopupProps, 'store'>) {
  const { rhythm, questions, clock, ideas } = state;
  return (
    <>
      {questions.length > 0 && (
        <section className="asks" aria-label="Open questions">
          {questions.map((question) => (
            <AskPosted
              key={question.id}
              question={question}
              clock={clock}
              onAnswer={(answer) => void state.answer(answer)}
            />
          ))}
        </section>
      )}
      {openEnds && <OpenEnd store={openEnds} />}
      {rhythm && rhythm.silences.length === 0 && <NoChannel onOpen={onOpen} />}
      {rhythm && rhythm.silences.length > 0 && (
        <ChannelLamps
          silences={rhythm.silences}
          forecasts={state.forecasts}
          today={clock.today}
          onLook={onLook}
        />
      )}
      {rhythm?.main && state.habits.streaks && (
        <WeeksByChannel main={rhythm.main} channels={rhythm.channels} today={clock.today} />
      )}
      <NextPost
        idea={ideas[0]}
        nextPosts={nextPosts}
        network={networkToFeed(rhythm)}
        onWrite={onWrite}
        onNextIdea={state.nextIdea}
      />
      <SittingDoors
        minutes={state.plan.minutesPerDay}
        isWeekEnd={rhythm?.main?.thisWeek.daysLeft === 0}
        onOpen={onOpen}
      />
      <NudgeAnswers nudges={state.nudges} onAnswer={(answer) => void state.answerNudge(answer)} />
      {rhythm?.main && (
        <Breaks
          today={clock.today}
          weekEnd={rhythm.main.thisWeek.to}
          isClosed={isClosedOn(state.plan.closures, clock.today)}
          countsWeeks={state.habits.streaks}
          onClose={(until) => void state.close(until)}
          onCountWeeks={(counts) => void state.countWeeks(counts)}
          onOpenScreen={() => onOpen('dashboard', 'weeks')}
        />
      )}
      <PanelDoor changed={state.changed} panelOnly={state.panelOnly} onOpenPanel={onOpenPanel} />
    </>
  );
}

function NoChannel({ onOpen }: Pick<PopupProps, 'onOpen'>) {
  return (
    <div className="before-consent">
      <p>Your plan has no channel yet, so there is nothing to keep count of.</p>
      <button type="button" className="button" onClick={() => onOpen('dashboard')}>
        Choose your channels
      </button>
    </div>
  );
}

/** The channel silent for longest where that matters, else the main one, else the first that can be followed. */
function networkToFeed(rhythm: Rhythm | null): Network {
  const silent = rhythm ? badgeFor(rhythm.silences)?.network : undefined;
  const wanted = silent ?? rhythm?.main?.channel.network;
  if (wanted && isFollowed(wanted)) return wanted;
  return rhythm?.silences.find((silence) => isFollowed(silence.network))?.network ?? wanted ?? 'x';
}
