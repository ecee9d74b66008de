import { nudgeAnswerLabels } from '@/components/shared/nudge-answer-labels';
import { besideAnswers, type NudgeAnswer } from '@/lib/model/nudge';
import type { PopupState } from '@/lib/state/popup';

interface Props {
  readonly nudges: PopupState['nudges'];
  readonly onAnswer: (answer: Exclude<NudgeAnswer, 'write'>) => void;
}

/** The two other answers to a nudge, beside "Write"; and the calm question after four that went unanswered. */
export function NudgeAnswers({ nudges: { reason, asksToGoOn }, onAnswer }: Props) {
  if (asksToGoOn)
    return (
      <fieldset className="ask" aria-label="Reminders">
        <p>Four reminders went by unanswered, so there are no more of them. Is that how you like it?</p>
        <div className="row">
          <button type="button" className="button" onClick={() => onAnswer('stop')}>
            Yes, no reminders
          </button>
          <button type="button" className="button" onClick={() => onAnswer('keep')}>
            Go on reminding me
          </button>
        </div>
      </fieldset>
    );
  if (!reason) return null;
  return (
    <div className="row">
      <span className="soft">Not now?</span>
      {besideAnswers.map((answer) => (
        <button key={answer} type="button" className="button button-quiet" onClick={() => onAnswer(answer)}>
          {nudgeAnswerLabels[answer]}
        </button>
      ))}
    </div>
  );
}
