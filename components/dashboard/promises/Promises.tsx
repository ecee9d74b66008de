import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Troubles } from '@/components/shared/Troubles';
import type { OpenEndsStore } from '@/lib/state/open-ends';
import type { Promised } from '@/lib/plan/follow-ups';
import { Section } from '../Section';
import { DebtRow } from './DebtRow';
import { PromiseRow } from './PromiseRow';

/** The parts of the screen, in their order. */
const parts: readonly (readonly [Promised['standing'], string])[] = [
  ['due', 'Due'],
  ['proposed', 'Is this a promise?'],
  ['open', 'Coming up'],
];

/** What the posts promised: due, found, coming up, kept; and questions worth coming back to. */
export function Promises({ store }: { readonly store: OpenEndsStore }) {
  const state = useStore(store);
  const { load, promised, debts, done, clock } = state;
  useEffect(() => void load(), [load]);
  const of = (standing: Promised['standing']) => promised.filter((one) => one.standing === standing);
  const rows = (list: readonly Promised[]) => (
    <ul className="promises">
      {list.map((one) => (
        <PromiseRow
          key={one.id}
          promised={one}
          today={clock.today}
          onSay={(said) => void state.say(one, said)}
        />
      ))}
    </ul>
  );
  const settled = [...of('kept'), ...of('dropped')].toReversed();
  const isQuiet = promised.every(({ standing }) => standing === 'kept' || standing === 'dropped');
  return (
    <Section id="promises" title="Promises">
      <Troubles sentences={state.trouble === null ? [] : [state.trouble]} />
      <p>
        “Winner on Friday”, “part 2 next week”, “see you at the market”: what your posts said would come.
        Porchlight finds it, you say whether it counts, and a post that keeps it ticks it off.
      </p>
      <div aria-live="polite">
        {done && (
          <p className="row promise-done">
            <span>{done.sentence}</span>
            <button type="button" className="button" onClick={() => void done.undo()}>
              Undo
            </button>
          </p>
        )}
      </div>
      {state.stage === 'ready' && isQuiet && debts.length === 0 && state.trouble === null && (
        <p className="soft">Nothing is owed at the moment.</p>
      )}
      {debts.length > 0 && (
        <>
          <h3>Answers may be waiting</h3>
          <ul className="promises">
            {debts.map((debt) => (
              <DebtRow key={debt.past.id} debt={debt} onAnswered={() => void state.sayAnswered(debt)} />
            ))}
          </ul>
        </>
      )}
      {parts.map(([standing, title]) => {
        const list = of(standing);
        return list.length === 0 ? null : (
          <div key={standing} className="promise-part">
            <h3>{title}</h3>
            {rows(list)}
          </div>
        );
      })}
      {settled.length > 0 && (
        <details className="promise-part">
          <summary>Kept or let go ({settled.length})</summary>
          {rows(settled)}
        </details>
      )}
    </Section>
  );
}
