import { useStore } from 'zustand';
import { sayDate } from '@/components/shared/say-date';
import { askBack } from '@/components/shared/say-debt';
import { promisedBy, promiseTitles } from '@/components/shared/say-promise';
import type { CivilDate } from '@/lib/model/civil-date';
import type { FollowUp } from '@/lib/model/follow-up';
import type { Promised } from '@/lib/plan/follow-ups';
import type { ReplyDebt } from '@/lib/plan/reply-debt';
import type { OpenEndsStore } from '@/lib/state/open-ends';

/** One open end at most, the most pressing: answers that may wait, a promise due, a promise to confirm. */
export function OpenEnd({ store }: { readonly store: OpenEndsStore }) {
  const { debts, promised, clock, done, say, sayAnswered } = useStore(store);
  const [debt] = debts;
  const of = (standing: Promised['standing']) => promised.find((one) => one.standing === standing);
  const owed = of('due') ?? of('proposed');
  if (done) return <Done sentence={done.sentence} onUndo={() => void done.undo()} />;
  if (debt) return <Debt debt={debt} onAnswered={() => void sayAnswered(debt)} />;
  return owed ? <Owed promised={owed} today={clock.today} onSay={(state) => void say(owed, state)} /> : null;
}

function Debt({ debt, onAnswered }: { readonly debt: ReplyDebt; readonly onAnswered: () => void }) {
  const { permalink } = debt;
  return (
    <section className="ask" aria-label="Answers may be waiting">
      <p>
        <b>{askBack(debt)}.</b>
      </p>
      <div className="row">
        {permalink !== null && permalink.startsWith('https://') && (
          <a className="button" href={permalink} target="_blank" rel="noreferrer">
            Look
          </a>
        )}
        <button type="button" className="button" onClick={onAnswered}>
          Answered
        </button>
      </div>
    </section>
  );
}

interface OwedProps {
  readonly promised: Promised;
  readonly today: CivilDate;
  readonly onSay: (state: FollowUp['state']) => void;
}

function Owed({ promised, today, onSay }: OwedProps) {
  const { about, quote, due, standing } = promised;
  const isAsked = standing === 'proposed';
  const day = due === today ? 'today' : sayDate(due, today);
  return (
    <section className="ask" aria-label="A promise">
      <p>
        <b>
          {promiseTitles[about]}
          {isAsked ? `: be reminded, ${day}?` : due === today ? ' today' : `, since ${day}`}
        </b>
      </p>
      <p className="soft quote">
        {promisedBy[about]} “{quote}”
      </p>
      <div className="row">
        <button type="button" className="button" onClick={() => onSay(isAsked ? 'open' : 'done')}>
          {isAsked ? 'Remind me' : 'Kept'}
        </button>
        <button type="button" className="button" onClick={() => onSay('dropped')}>
          {isAsked ? 'No promise' : 'Let it go'}
        </button>
      </div>
    </section>
  );
}

function Done({ sentence, onUndo }: { readonly sentence: string; readonly onUndo: () => void }) {
  return (
    <div className="row">
      <output>{sentence}</output>
      <button type="button" className="button" onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}
