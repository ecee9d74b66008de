import { sayAmount } from '@/components/shared/say-number';
import { sayOwn } from '@/lib/coach/own-results/step-back';
import type { OwnEvidence } from '@/lib/model/own-evidence';
import { sayRule } from './say-rule';
import { Section } from './Section';

interface Props {
  /** null while too few posts have results */
  readonly own: OwnEvidence | null;
  readonly toldAnyway: readonly string[];
  /** true: tell it all the same; false: let it rest */
  readonly onTell: (ruleId: string, isTold: boolean) => void;
}

/** Advice that the owner's own posts speak against: it rests, until the owner wants it back. */
export function NoLongerTold({ own, toldAnyway, onTell }: Props) {
  const contradicted = own?.rules.filter((rule) => rule.isContradicted) ?? [];
  return (
    <Section id="no-longer-told" title="What we no longer tell you">
      <p className="soft">{sayState(own, contradicted.length)}</p>
      <ul className="dismissals">
        {own !== null &&
          contradicted.map((record) => {
            const isTold = toldAnyway.includes(record.ruleId);
            return (
              <li key={record.ruleId} className="row">
                <span className="dismissal">
                  {sayRule(record.ruleId)}
                  <br />
                  <span className="soft">
                    {sayOwn(record, own.measure)} {isTold ? 'You want to hear it all the same.' : ''}
                  </span>
                </span>
                <button
                  type="button"
                  className="button"
                  aria-label={`${isTold ? 'Let rest' : 'Tell me again'}: ${sayRule(record.ruleId)}`}
                  onClick={() => onTell(record.ruleId, !isTold)}
                >
                  {isTold ? 'Let it rest' : 'Tell me again'}
                </button>
              </li>
            );
          })}
      </ul>
    </Section>
  );
}

function sayState(own: OwnEvidence | null, contradicted: number): string {
  if (own === null) {
    return 'Nothing yet. From 20 posts with results on, the advice is held against them; write in what came back under History, “With results”.';
  }
  const looked = `${sayAmount(own.posts)} of your newest posts with results were looked at, the next look comes with twice as many.`;
  const sure = 'All looks together are wrong about an advice in at most 5 of 100 businesses.';
  return contradicted === 0
    ? `${looked} None of the advice is contradicted by them. ${sure}`
    : `${looked} Posts that go against the advice below did better than chance explains, so it rests. ${sure}`;
}
