import { networkNames } from '@/lib/model/network';
import type { ChannelQuarter } from '@/lib/rhythm/review-quarter';
import { sayAdvice, sayHappened, sayPlanned, sayReturns } from './say-quarter';

interface Props {
  readonly of: ChannelQuarter;
  /** only the running quarter has something to change */
  readonly isRunning: boolean;
  readonly onGoal: (perWeek: number) => void;
  readonly onDrop: () => void;
}

/** One channel: what was planned, what happened, what came of it, and one click to change it. */
export function ChannelCard({ of, isRunning, onGoal, onDrop }: Props) {
  const { channel, advice, goal, nextGoal } = of;
  const name = networkNames[channel.network];
  return (
    <section className="quarter-channel" aria-label={name}>
      <h3>{name}</h3>
      <dl>
        <div>
          <dt>Planned</dt>
          <dd>{sayPlanned(of)}</dd>
        </div>
        <div>
          <dt>Happened</dt>
          <dd>{sayHappened(of)}</dd>
        </div>
        <div>
          <dt>Brought</dt>
          <dd>{sayReturns(of)}</dd>
        </div>
      </dl>
      {isRunning && (
        <>
          <p>{sayAdvice(of)}</p>
          <div className="row quarter-do">
            {nextGoal !== goal && (
              <button
                type="button"
                className="button button-primary"
                aria-label={`${nextGoal} posts a week on ${name}, from next week`}
                onClick={() => onGoal(nextGoal)}
              >
                {nextGoal} a week from next week
              </button>
            )}
            {advice === 'drop' && (
              <button
                type="button"
                className="button"
                aria-label={`Drop ${name} from the plan`}
                onClick={onDrop}
              >
                Drop it from the plan
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
