import { useState } from 'react';
import { firstWords } from '@/components/shared/first-words';
import { sayDate, sayTime } from '@/components/shared/say-date';
import type { Clock } from '@/lib/model/clock';
import { networkNames } from '@/lib/model/network';
import type { PostedAnswer, PostedQuestion } from '@/lib/state/popup';

interface Props {
  readonly question: PostedQuestion;
  readonly clock: Clock;
  readonly onAnswer: (answer: PostedAnswer) => void;
}

/** "Posted on X at 14:02? Keep it / It did not go out" */
export function AskPosted({ question, clock, onAnswer }: Props) {
  const [typedTime, setTypedTime] = useState('');
  const isSchedule = question.why === 'schedule';
  const title = `ask-${question.id}`;
  // The gesture's own time is the best there is where nobody typed a better one.
  const at = isSchedule && typedTime !== '' ? instantOf(typedTime, clock.zone) : undefined;
  return (
    <fieldset className="ask" aria-labelledby={title}>
      <p id={title}>
        <b>{ask(question, clock)}</b>
      </p>
      <p className="soft quote">“{firstWords(question.text, 80)}”</p>
      {isSchedule && (
        <label className="field">
          <span className="field-label">When does it go out?</span>
          <input
            type="datetime-local"
            value={typedTime}
            onChange={(event) => setTypedTime(event.target.value)}
          />
        </label>
      )}
      <div className="row">
        <button
          type="button"
          className="button"
          disabled={isSchedule && at === undefined}
          onClick={() => onAnswer({ id: question.id, posted: true, ...(at === undefined ? {} : { at }) })}
        >
          Keep it
        </button>
        <button type="button" className="button" onClick={() => onAnswer({ id: question.id, posted: false })}>
          {isSchedule ? 'It was not scheduled' : 'It did not go out'}
        </button>
      </div>
    </fieldset>
  );
}

function ask({ network, why, instant, civilDate }: PostedQuestion, { zone, today }: Clock): string {
  const name = networkNames[network];
  if (why === 'schedule') return `Scheduled on ${name}? Its time could not be read.`;
  const day = civilDate === today ? '' : `on ${sayDate(civilDate, today)} `;
  return `Posted on ${name} ${day}at ${sayTime(instant, zone)}?`;
}

/** What the field holds, `2026-06-25T14:02`, as an instant; undefined while it is half typed. */
function instantOf(typed: string, zone: string): number | undefined {
  try {
    return Temporal.PlainDateTime.from(typed).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return undefined;
  }
}
