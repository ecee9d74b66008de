import type { ReplyDebt } from '@/lib/plan/reply-debt';
import { sayDebt } from '@/components/shared/say-debt';

interface Props {
  readonly debt: ReplyDebt;
  readonly onAnswered: () => void;
}

/** A question or an offer to come back to: its first words, the way to it, and "answered". */
export function DebtRow({ debt, onAnswered }: Props) {
  const { past, permalink } = debt;
  return (
    <li className="promise">
      <div className="promise-words">
        <p>
          <b>{sayDebt(debt)}</b>
        </p>
        <p className="soft">“{past.excerpt}”</p>
      </div>
      <div className="row">
        {permalink !== null && permalink.startsWith('https://') && (
          <a className="button" href={permalink} target="_blank" rel="noreferrer">
            Look at the answers
          </a>
        )}
        <button type="button" className="button" onClick={onAnswered}>
          Answered
        </button>
      </div>
    </li>
  );
}
