import { sayDate } from '@/components/shared/say-date';
import { daysBetween, type CivilDate } from '@/lib/model/civil-date';
import type { Dialogue, OccasionsState } from '@/lib/state/occasions';
import { StepRow } from './StepRow';

interface Props {
  readonly dialogue: Dialogue;
  readonly state: OccasionsState;
  readonly isOpen: boolean;
  readonly onCopy: (text: string) => void;
}

/** One occasion and its six steps. */
export function DialogueCard({ dialogue, state, isOpen, onCopy }: Props) {
  const { occasion, steps } = dialogue;
  const { today } = state.clock;
  const isAllDropped = steps.every((step) => step.state === 'dropped');
  return (
    <details className="card dialogue" open={isOpen}>
      <summary>
        <h3>{upper(occasion.name)}</h3>
        <span className="soft">
          {sayDate(occasion.date, today)}, {sayAway(occasion.date, today)} · {saySteps(dialogue)}
        </span>
      </summary>
      <ol className="steps">
        {steps.map((step) => (
          <StepRow
            key={step.id}
            step={step}
            state={state}
            isNext={step === steps.find((one) => one.state === 'open')}
            onCopy={onCopy}
          />
        ))}
      </ol>
      <div className="row">
        {!isAllDropped && (
          <button type="button" className="button" onClick={() => void state.dropAll(dialogue)}>
            Not this year
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={() => void state.leave(occasion)}>
          {occasion.from === 'own' ? 'Take this day out' : 'Not a day for us'}
        </button>
      </div>
    </details>
  );
}

function sayAway(date: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days < 0) return days === -1 ? 'yesterday' : `${-days} days ago`;
  if (days === 1) return 'tomorrow';
  return days < 60 ? `in ${days} days` : `in ${Math.round(days / 30.4)} months`;
}

function saySteps({ steps }: Dialogue): string {
  const done = steps.filter(({ state }) => state === 'done').length;
  if (steps.every(({ state }) => state === 'dropped')) return 'not this year';
  return done === 0 ? `${steps.length} steps` : `${done} of ${steps.length} steps done`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
