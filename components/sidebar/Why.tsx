import type { Evidence } from '@/lib/model/finding';
import { sayArticles } from './say-articles';

const sureness: Readonly<Record<Evidence['confidence'], string>> = {
  high: 'high',
  medium: 'medium',
  low: 'low, advice more than proof',
};

/** Why a rule exists: what is known, from whom, and how sure one may be. */
export function Why({ id, evidence }: { readonly id: string; readonly evidence: Evidence }) {
  return (
    <div className="pl-why" id={id} data-pl-select="">
      <p>{evidence.sentence}</p>
      <dl>
        {evidence.own && (
          <>
            <dt>Your own posts</dt>
            <dd>{evidence.own}</dd>
          </>
        )}
        <dt>How sure</dt>
        <dd>{sureness[evidence.confidence]}</dd>
        <dt>Advice of the articles</dt>
        <dd>{sayArticles(evidence.articles)}</dd>
        {evidence.studies.length > 0 && <dt>{evidence.studies.length === 1 ? 'Study' : 'Studies'}</dt>}
        {evidence.studies.map((study) => (
          <dd key={study}>{study}</dd>
        ))}
      </dl>
    </div>
  );
}
