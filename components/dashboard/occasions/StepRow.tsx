import { sayDate } from '@/components/shared/say-date';
import { isCivilDate } from '@/lib/model/civil-date';
import type { PlannedStep } from '@/lib/plan/dialogues/plan-steps';
import type { StepName } from '@/lib/plan/dialogues/steps';
import { beginStep } from '@/lib/plan/next-post/from-season';
import type { OccasionsState } from '@/lib/state/occasions';

interface Props {
  readonly step: PlannedStep;
  readonly state: OccasionsState;
  /** the first that is open: its beginning is shown at once */
  readonly isNext: boolean;
  readonly onCopy: (text: string) => void;
}

const names: Readonly<Record<StepName, string>> = {
  ask: 'Ask what they would like',
  tease: 'Show a corner of it',
  offer: 'Offer it to your followers',
  live: 'Be there with one picture',
  thank: 'Thank those who came',
  recap: 'Show their pictures',
};

const said = { open: 'Open', done: 'Done', dropped: 'Dropped', missed: 'Its days are over' } as const;

/** One step: its day, how it stands, how the post may begin, and what the owner can do with it. */
export function StepRow({ step, state, isNext, onCopy }: Props) {
  const { today } = state.clock;
  const about = `${names[step.step]}, ${step.occasion.name}`;
  const isOpen = step.state === 'open';
  const starter = beginStep(step, state.plan, today > step.date ? step.date : today);
  return (
    <li className={`step step-${step.state}`}>
      <div className="step-head">
        <b>{names[step.step]}</b>
        <span className="soft">
          {sayDate(step.date, today)} · {said[step.state]}
          {step.moved === 'closure' && isOpen && ', moved out of your planned break'}
          {step.moved === 'owner' && isOpen && ', moved by you'}
        </span>
      </div>
      {isOpen && (
        <details open={isNext}>
          <summary>How it may begin</summary>
          <blockquote dir="auto">{starter.trim()}</blockquote>
        </details>
      )}
      <div className="row">
        {isOpen && (
          <>
            <button
              type="button"
              className="button"
              aria-label={`Copy the beginning: ${about}`}
              onClick={() => onCopy(starter)}
            >
              Copy
            </button>
            <label className="step-date">
              <span className="unseen">Day for: {about}</span>
              <input
                type="date"
                value={step.date}
                onChange={({ target }) => {
                  if (isCivilDate(target.value)) void state.move(step, target.value);
                }}
              />
            </label>
            <button
              type="button"
              className="button button-quiet"
              aria-label={`Done: ${about}`}
              onClick={() => void state.setState(step, 'done')}
            >
              Done
            </button>
            <button
              type="button"
              className="button button-quiet"
              aria-label={`Drop: ${about}`}
              onClick={() => void state.setState(step, 'dropped')}
            >
              Drop
            </button>
          </>
        )}
        {(step.state === 'dropped' ||
          step.moved === 'owner' ||
          (step.state === 'done' && step.postId === null)) && (
          <button
            type="button"
            className="button button-quiet"
            aria-label={`Put back: ${about}`}
            onClick={() => void state.putBack(step)}
          >
            Put back
          </button>
        )}
      </div>
    </li>
  );
}
