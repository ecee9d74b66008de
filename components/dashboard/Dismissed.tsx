import type { Dismissal } from '@/lib/model/dismissal';
import { networkNames } from '@/lib/model/network';
import { sayRule } from './say-rule';
import { Section } from './Section';

interface Props {
  /** newest first */
  readonly dismissals: readonly Dismissal[];
  /** the owner's zone, for the date of a dismissal */
  readonly sayDay: (instant: number) => string;
  readonly onBringBack: (id: string) => void;
}

/** Advice the owner did not want, and the way to have it again. */
export function Dismissed({ dismissals, sayDay, onBringBack }: Props) {
  return (
    <Section id="dismissed" title="What you dismissed">
      {dismissals.length === 0 && <p className="soft">Nothing. “Not now” in the sidebar puts advice here.</p>}
      <ul className="dismissals">
        {dismissals.map((dismissal) => (
          <li key={dismissal.id} className="row">
            <span className="dismissal">
              {sayRule(dismissal.ruleId)}{' '}
              <span className="soft">
                · {sayScope(dismissal)}, {sayDay(dismissal.at)}
              </span>
            </span>
            <button
              type="button"
              className="button"
              aria-label={`Bring back ${sayRule(dismissal.ruleId)}, ${sayScope(dismissal)}`}
              onClick={() => onBringBack(dismissal.id)}
            >
              Bring back
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function sayScope({ scope }: Dismissal): string {
  if (scope.kind === 'everywhere') return 'everywhere';
  if (scope.kind === 'month') return 'one idea, for a month';
  return scope.kind === 'network' ? `on ${networkNames[scope.network]}` : 'for one draft';
}
